import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Claim, DecisionRecord } from '#domain/claim.ts';
import { amountLeft } from '#domain/eligibility/amountLeft.ts';
import type { PlacedEvent } from '#domain/events.ts';
import type { Facts } from '#domain/facts.ts';
import { actionStateOf, allowedActions } from '#domain/lifecycle/allowedActions.ts';
import { conditions } from '#domain/lifecycle/conditions.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { tooEarlyUntil } from '#domain/lifecycle/judge.ts';
import { type HouseRules, houseRules } from '#domain/policy/houseRules.ts';
import { isRefusal } from '#domain/refusals.ts';
import { isOpen } from '#domain/status.ts';
import { shop } from './cast.ts';
import { commandOf, lifeFactsArbitrary, type Step, stepArbitrary } from './commandArbitrary.ts';
import { place, receive } from './given.ts';

const house: HouseRules = { ...houseRules, secondPersonAbove: { EUR: 5000 } };
const tableCodes: string[] = ['wrong_status', 'not_permitted', ...Object.values(conditions).map(({ code }) => code)];

function expectConsistent(claim: Claim, now: Instant) {
  const { status, waiting, decision, proposal, undoable } = claim;
  expect(status === 'waiting').toBe(waiting !== undefined);
  expect(decision?.kind).toBe(
    status === 'refunded' ? 'approved' : ['approved', 'rejected'].includes(status) ? status : undefined,
  );
  expect(status === 'refunded').toBe(claim.refund?.settledAt !== undefined);
  if (proposal !== undefined) expect(['open', 'parked']).toContain(status);
  if (undoable !== undefined) expect(undoable.sequence).toBeLessThanOrEqual(claim.sequence);
  expect(status === 'parked').toBe(claim.parkedUntil !== undefined);
  if (isOpen(status)) expect(claim.parkedUntil).toBe(tooEarlyUntil(claim, now));
}

function expectSound(decision: DecisionRecord) {
  const { amount, against, justification, by, confirmedBy, facts } = decision;
  expect(by).toMatch(/^(ana|ben|mia|ada)$/);
  if (against) expect(justification).toBeDefined();
  if (decision.kind === 'rejected') return;
  const { left } = amountLeft(facts)!;
  expect(amount!.currency).toBe(left.currency);
  expect(amount!.amount).toBeGreaterThan(0);
  expect(amount!.amount).toBeLessThanOrEqual(left.amount);
  expect(decision.method).toEqual(facts.order.payment);
  if (confirmedBy !== undefined) expect(confirmedBy).not.toBe(by);
}

function expectAllowedToAgree(claim: Claim, command: ReturnType<typeof commandOf>, by: Step['by'], now: Instant) {
  const allowed = allowedActions(actionStateOf(claim), by, now).includes(command.command);
  const decided = decide(claim, command, by, now, house);
  if (!allowed) expect(isRefusal(decided) && tableCodes.includes(decided.code)).toBe(true);
  else if (isRefusal(decided)) expect(tableCodes).not.toContain(decided.code);
  return decided;
}

/** Only what the order holds, where it says what it holds: a claim for anything else is refused at once. */
function ofItsOrder({ items, ...facts }: Facts): Facts {
  const has = (sku: string) => facts.order.items.length === 0 || facts.order.items.some(item => item.sku === sku);
  return { ...facts, items: items?.filter(({ sku }) => has(sku)) };
}

/** Carries out what can be carried out of the steps, checking everything that must hold after each. */
function live(drawn: Facts, late: number, steps: Step[]) {
  const facts = ofItsOrder(drawn);
  let now = shiftInstant(facts.openedAt, late);
  const first = decide(undefined, receive(facts), shop, now, house);
  if (isRefusal(first)) throw new Error(JSON.stringify(first));
  const events: PlacedEvent[] = place(undefined, first.events, shop);
  let claim = events.reduce<Claim | undefined>(evolve, undefined)!;
  expectConsistent(claim, now);
  for (const step of steps) {
    now = shiftInstant(now, step.after * 1000);
    const decided = expectAllowedToAgree(claim, commandOf(step, now), step.by, now);
    if (isRefusal(decided) || decided.events.length === 0) continue;
    expect(JSON.parse(JSON.stringify(decided.events))).toStrictEqual(decided.events);
    for (const event of place(claim, decided.events, step.by)) {
      const before = claim;
      expect(event.at <= now).toBe(true);
      if (event.type === 'refund_settled') expect(before.status).toBe('approved');
      if ('decision' in event.payload) {
        expectSound(event.payload.decision);
        expect(event.payload.decision.sequence).toBe(event.sequence);
        const { amount, confirmedBy } = event.payload.decision;
        if (event.type === 'approved' && (amount!.amount > 5000 || amount!.currency !== 'EUR'))
          expect(confirmedBy).toBeDefined();
      }
      claim = evolve(before, event);
      events.push(event);
    }
    expectConsistent(claim, now);
  }
  return { claim, events };
}

const dayMs = 86_400_000;
const lives = [
  lifeFactsArbitrary,
  fc.integer({ min: 0, max: 100 * dayMs }),
  fc.array(stepArbitrary, { maxLength: 40, size: 'max' }),
] as const;

describe('any sequence of commands', () => {
  it('never throws, never makes a claim that contradicts itself, and is allowed what the table allows', () => {
    fc.assert(
      fc.property(...lives, (facts, late, steps) => void live(facts, late, steps as Step[])),
      { numRuns: 400 },
    );
  });

  it('makes the same claim when its events are read again, from the store as from memory', () => {
    fc.assert(
      fc.property(...lives, (facts, late, steps) => {
        const { claim, events } = live(facts, late, steps as Step[]);
        const stored: PlacedEvent[] = JSON.parse(JSON.stringify(events));
        expect(stored.reduce<Claim | undefined>(evolve, undefined)).toEqual(claim);
        expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, i) => i + 1));
        expect(claim.sequence).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves alone what it was given', () => {
    fc.assert(
      fc.property(...lives, (facts, late, steps) => {
        const { claim, events } = live(facts, late, steps as Step[]);
        const [before, told] = [JSON.stringify(claim), JSON.stringify(events)];
        const now = shiftInstant(facts.openedAt, 400 * dayMs);
        for (const step of steps as Step[]) decide(claim, commandOf(step, now), step.by, now, house);
        events.reduce<Claim | undefined>(evolve, undefined);
        expect([JSON.stringify(claim), JSON.stringify(events)]).toEqual([before, told]);
      }),
      { numRuns: 100 },
    );
  });
});
