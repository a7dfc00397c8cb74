import { finding } from '../play/steps.ts';
import type { Tale } from '../play/tale.ts';
import { ago, lost, type Story } from './story.ts';

const open = { verdict: 'eligible', status: 'open' } as const;

/** Something of the order is left to refund, and nobody else claims it. */
export const notYetRefundedStories: readonly Story[] = [
  {
    name: 'story-refunded-elsewhere',
    shows: 'The merchant has refunded the whole order already: nothing is left.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell: now => withRefund('story-refunded-elsewhere', now, 1),
  },
  {
    name: 'story-refunded-in-part',
    shows: 'A third was refunded before: the rest is proposed.',
    expected: open,
    tell: now => withRefund('story-refunded-in-part', now, 1 / 3),
  },
  {
    name: 'story-nothing-paid',
    shows: 'A free gift: nothing was paid.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell(now) {
      const { tale } = lost('story-nothing-paid', now, longAgo(now));
      const { order } = tale.record;
      const paid = { amount: 0, currency: order.paid!.currency };
      return { ...tale, record: { ...tale.record, order: { ...order, paid } } };
    },
  },
  {
    name: 'story-amount-not-known',
    shows: 'What was paid is not in the record.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell(now) {
      const { tale } = lost('story-amount-not-known', now, longAgo(now));
      return { ...tale, record: { ...tale.record, order: { ...tale.record.order, paid: null } } };
    },
  },
  {
    name: 'story-double-first',
    shows: 'The first of two claims for the same order: the other one does not touch it.',
    expected: open,
    tell: now => lost('story-double-first', now, longAgo(now)).tale,
  },
  {
    name: 'story-double-second',
    shows: 'The second of two claims for the same order: a possible duplicate.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell: now => again('story-double-second', now, 'story-double-first').tale,
  },
  {
    name: 'story-not-a-double-first',
    shows: 'The first of two claims for different things of one order.',
    expected: open,
    tell: now => lost('story-not-a-double-first', now, longAgo(now)).tale,
  },
  {
    name: 'story-not-a-double-second',
    shows: 'The second one, found not to be a duplicate by an agent.',
    expected: open,
    tell(now) {
      const { tale, moves, at } = again('story-not-a-double-second', now, 'story-not-a-double-first');
      tale.steps.push(finding(at(4), moves.by, 'not_a_duplicate'));
      return tale;
    },
  },
];

const longAgo = (now: string) => ({ paidAt: ago(now, 85), openedAt: ago(now, 3) });

function withRefund(name: string, now: string, part: number): Tale {
  const { tale } = lost(name, now, longAgo(now));
  const { order } = tale.record;
  const { amount, currency } = order.paid!;
  const refunds = [{ at: ago(now, 30), amount: { amount: Math.round(amount * part), currency } }];
  return { ...tale, record: { ...tale.record, order: { ...order, refunds } } };
}

/** A later claim for the order of another story, a day after it. */
function again(name: string, now: string, first: string) {
  const { order, customer } = lost(first, now, longAgo(now)).tale.record;
  const later = lost(name, now, { ...longAgo(now), openedAt: ago(now, 2) });
  const { record } = later.tale;
  later.tale.record = { ...record, order, customer, accountId: order.accountId! };
  return later;
}
