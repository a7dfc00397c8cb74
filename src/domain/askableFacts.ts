import type { FactName } from './facts.ts';

/** What a customer can be asked for, in the order in which it is offered; the first four always are. */
export const askableFacts = [
  'claim.photos',
  'claim.photos.shots',
  'claim.descriptionWords',
  'claim.items',
  'order.deliveredAt',
  'return.shippedAt',
  'order.paid',
  'order.paidAt',
  'order.placedAt',
  'claim.accountId',
  'claim.channel',
] as const satisfies readonly FactName[];
export type AskableFact = (typeof askableFacts)[number];

/** Whether a fact is the customer's to give. */
export const isAskable = (fact: FactName): fact is AskableFact => (askableFacts as readonly FactName[]).includes(fact);
