import fc from 'fast-check';
import type { Instant } from '#domain/calendar.ts';
import { findingKindNames } from '#domain/evidence.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { reasonNames } from '#domain/reasons.ts';
import { ruleIds } from '#domain/verdict.ts';
import { factsArbitrary, instantArbitrary } from '#test/domain/factsArbitrary.ts';
import { factsOf, factsOfMissingParcel } from '#test/domain/factsOf.ts';
import { ada, ana, ben, jobs, mia, shop } from './cast.ts';

const message = fc.constant('sha256:message');
const justification = fc.option(fc.constant('sha256:why'), { nil: undefined, freq: 6 });
const money = fc.record({
  amount: fc.integer({ min: -1, max: 9500 }),
  currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD'),
});
const items = fc.array(
  fc.record({ sku: fc.constantFrom('lamp', 'case', 'chair'), quantity: fc.integer({ min: 1, max: 2 }) }),
  { minLength: 1, maxLength: 2 },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const party = fc.constantFrom('customer' as const, 'merchant' as const, 'carrier' as const);
const fingerprint = fc.constantFrom('80', '84', 'ff').map(cell => cell.repeat(64));

const photo = fc.record({
  id: fc.constantFrom('p1', 'p4', 'p5', 'p6'),
  sha256: fc.constantFrom('sha', 's1', 's2', 's3'),
  type: fc.constant('image/jpeg'),
  width: fc.constant(800),
  height: fc.constant(600),
  fingerprint,
  receivedAt: instantArbitrary,
});

const order = fc.record({ deliveredAt: maybe(instantArbitrary), paidAt: maybe(instantArbitrary) });
const refunds = fc.array(fc.record({ at: instantArbitrary, amount: money }), { maxLength: 1 });
const siblings = fc.array(fc.record({ claimId: fc.integer({ min: 1, max: 3 }), openedAt: instantArbitrary }), {
  maxLength: 1,
});
const tracking = fc.record({ checkedAt: instantArbitrary, scans: fc.constant([]) });
const change = fc.record({ order: maybe(fc.record({ refunds })), siblings: maybe(siblings) });
const named = <C extends string>(command: C) => ({ command: fc.constant(command) });

const often = (arbitrary: fc.Arbitrary<unknown>) => ({ arbitrary, weight: 8 });
const seldom = (arbitrary: fc.Arbitrary<unknown>) => ({ arbitrary, weight: 1 });
const sometimes = (arbitrary: fc.Arbitrary<unknown>) => ({ arbitrary, weight: 3 });

/** Commands of every kind, sensible and not; those that end a claim are rarer, those that decide it more frequent. */
export const commandArbitrary = fc.oneof(
  often(
    fc.record({
      ...named('approve'),
      amount: fc.option(money, { nil: undefined, freq: 2 }),
      items: fc.option(items, { nil: undefined, freq: 1 }),
      justification,
    }),
  ),
  often(fc.record({ command: fc.constantFrom('undo', 'undo', 'confirm', 'take', 'release') })),
  often(fc.record({ ...named('settle'), settledAt: instantArbitrary, reference: fc.constant('psp-1') })),
  sometimes(fc.record({ ...named('fail_refund'), reason: fc.constant('closed') })),
  sometimes(
    fc.record({
      ...named('update_facts'),
      reason: maybe(fc.constantFrom(...reasonNames)),
      order: maybe(order),
      tracking: maybe(tracking),
    }),
  ),
  sometimes(fc.record({ ...named('know'), change })),
  sometimes(fc.record({ ...named('add_evidence'), photo })),
  sometimes(fc.record({ ...named('receive_message'), message, from: party, at: maybe(instantArbitrary) })),
  sometimes(fc.record({ ...named('request_information'), from: party, missing: fc.constant([]), message })),
  sometimes(fc.record({ ...named('request_return'), message })),
  sometimes(fc.record({ ...named('record_return'), shippedAt: instantArbitrary })),
  sometimes(
    fc.record({
      ...named('record_finding'),
      kind: fc.constantFrom(...findingKindNames),
      photoId: maybe(fc.constantFrom('p1', 'p4')),
    }),
  ),
  sometimes(fc.record({ ...named('reject'), ground: fc.constantFrom(...ruleIds, 'other' as const), justification })),
  sometimes(fc.record({ ...named('reopen'), justification: message })),
  sometimes(fc.record({ ...named('appeal'), text: message })),
  sometimes(fc.record({ command: fc.constantFrom('park', 'wake'), until: instantArbitrary })),
  seldom(fc.record({ ...named('reply'), message })),
  seldom(fc.record({ ...named('note'), note: message })),
  seldom(fc.record({ ...named('assign'), to: fc.constantFrom('ana', 'ben') })),
  seldom(fc.record({ ...named('waive_return'), justification: message })),
  seldom(fc.record({ ...named('withdraw'), justification })),
  sometimes(fc.record({ ...named('expire_request'), at: instantArbitrary, request: fc.constant(2) })),
  seldom(
    fc.record({
      ...named('remind'),
      at: instantArbitrary,
      request: fc.constant(2),
      message,
      language: fc.constant('fr'),
    }),
  ),
  seldom(fc.record({ ...named('merge'), into: fc.integer({ min: 1, max: 7 }) })),
) as fc.Arbitrary<Command>;

const seconds = [0, 1, 5, 19, 20, 30, 3600, 86_400, 40 * 86_400];

/** Facts of every kind, and those of a claim that only waits to be decided. */
export const lifeFactsArbitrary = fc.oneof(
  factsArbitrary,
  fc.constantFrom(2390, 60_000).map(amount => factsOf({ order: { paid: { amount, currency: 'EUR' }, items: [] } })),
  fc.constant(factsOfMissingParcel()),
);

/** Who gives which command how many seconds after the one before; `settleNow` has a payout settle at that very moment. */
export const stepArbitrary = fc.record({
  by: fc.constantFrom(ana, ana, ben, mia, ada, shop, jobs),
  after: fc.constantFrom(...seconds),
  command: commandArbitrary,
  settleNow: fc.boolean(),
});

export type Step = { by: typeof ana; after: number; command: Command; settleNow: boolean };

export function commandOf({ command, settleNow }: Pick<Step, 'command' | 'settleNow'>, now: Instant): Command {
  return command.command === 'settle' && settleNow ? { ...command, settledAt: now } : command;
}
