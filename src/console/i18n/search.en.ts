import type { Messages } from './catalogue.ts';

export const searchEn = {
  'search.placeholder': 'Claim, order, customer, merchant, words',
  'search.label': 'Search claims, orders, customers and merchants',
  'search.results': 'Found',
  'search.all': 'Claims with “{q}”',
  'search.refunds': 'Search refunds for “{q}”',
  'search.open': 'Open claim {number}',
  'search.claims': 'Claims',
  'search.customers': 'Customers',
  'search.orders': 'Orders',
  'search.merchants': 'Merchants',
  'search.count': { one: '{count} claim', other: '{count} claims' },
  'search.order': 'Order {id}',
  'search.said': 'in the conversation',
  'search.nothing': 'Nothing was found. Beginnings of words are enough; accents and capitals do not matter.',
  'search.fail': 'The search did not answer: {detail}. Enter looks in the queue.',
  'search.found': { one: '{count} result', other: '{count} results' },
  'search.keys': '{up} {down} choose · {enter} open · {escape} close',
} satisfies Messages;
