import { describe, expect, it } from 'vitest';
import { actionStateOf, allowedActions } from '#domain/lifecycle/allowedActions.ts';
import { factsOf, factsOfMissingParcel } from '#test/domain/factsOf.ts';
import { ana, ben, jobs, shop } from './cast.ts';
import { given } from './given.ts';

/** Paid 2026-01-10T23:30Z by a customer in Paris: day 75 begins there. */
const day75 = '2026-03-26T23:00:00.000Z';
const wake = { command: 'wake', until: day75 } as const;

describe('a claim that comes too early', () => {
  it('parks, wakes at the stored moment, and is decided', () => {
    const parked = given(factsOfMissingParcel(), '2026-03-01T08:00:00.000Z').thenStatus('parked');
    expect(parked.events.map(({ type, at }) => [type, at])).toEqual([
      ['received', '2026-03-01T08:00:00.000Z'],
      ['parked', '2026-03-01T08:00:00.000Z'],
    ]);
    expect(parked.claim.parkedUntil).toBe(day75);
    const woken = parked.when(wake, { by: jobs, at: day75 }).thenEvents('woken').thenStatus('open');
    expect(woken.claim).toMatchObject({ wokeAt: day75, parkedUntil: undefined });
    woken.when({ command: 'approve' }, { by: ana, at: '2026-03-27T09:00:00.000Z' }).thenEvents('approved');
  });

  it('is not woken a millisecond before', () => {
    given(factsOfMissingParcel())
      .when(wake, { by: jobs, at: '2026-03-26T22:59:59.999Z' })
      .thenRefused('still_too_early', { params: { until: day75 } })
      .thenStatus('parked');
  });

  it('woke at its moment even when nobody noticed for days', () => {
    const woken = given(factsOfMissingParcel()).when(wake, { by: jobs, at: '2026-04-02T10:00:00.000Z' });
    expect(woken.thenEvents('woken').last('woken')).toMatchObject({ at: day75, payload: { until: day75 } });
  });

  it('is decided after downtime before anybody woke it: the waking is told first, at its own time', () => {
    const parked = given(factsOfMissingParcel());
    const late = { by: ana, at: '2026-03-28T09:00:00.000Z' };
    const decided = parked.when({ command: 'approve' }, late).thenEvents('woken', 'approved');
    expect(decided.events.slice(-2).map(({ at }) => at)).toEqual([day75, '2026-03-28T09:00:00.000Z']);
    expect(decided.claim).toMatchObject({ status: 'approved', wokeAt: day75, decision: { against: false } });
  });

  it('has come at the very moment: what an open claim allows is allowed before anybody woke it', () => {
    const parked = given(factsOfMissingParcel());
    const actions = (at: string) => allowedActions(actionStateOf(parked.claim), ana, at);
    expect(actions('2026-03-26T22:59:59.999Z')).not.toContain('request_information');
    expect(actions(day75)).toContain('request_information');
    const ask = { command: 'request_information' as const, from: 'carrier' as const, missing: [], message: 'sha256:m' };
    parked.when(ask, { by: ana, at: day75 }).thenEvents('woken', 'information_requested').thenStatus('waiting');
  });

  it('parked when it was opened, however much later it came in', () => {
    const parked = given(factsOfMissingParcel(), '2026-03-20T12:00:00.000Z').thenStatus('parked');
    expect(parked.last('parked').at).toBe('2026-03-01T08:00:00.000Z');
  });

  it('wakes when the parcel arrives meanwhile', () => {
    const delivered = { command: 'update_facts', order: { deliveredAt: '2026-03-21T10:00:00.000Z' } } as const;
    const at = '2026-03-22T10:00:00.000Z';
    const woken = given(factsOfMissingParcel()).when(delivered, { by: shop, at }).thenEvents('facts_updated', 'woken');
    expect(woken.thenStatus('open').last('woken')).toMatchObject({ at, payload: { until: day75 } });
  });

  it('is parked anew when what is known of the payment moves the day', () => {
    const paid = { command: 'update_facts', order: { paidAt: '2026-01-20T12:00:00.000Z' } } as const;
    const moved = given(factsOfMissingParcel()).when(paid, { by: shop }).thenEvents('facts_updated', 'parked');
    expect(moved.claim.parkedUntil).toBe('2026-04-04T22:00:00.000Z');
    moved
      .when(wake, { by: jobs, at: '2026-03-27T09:00:00.000Z' })
      .thenRefused('still_too_early', { params: { until: '2026-04-04T22:00:00.000Z' } });
  });

  it('stays quietly parked when news changes nothing', () => {
    const scan = { at: '2026-03-02T08:00:00.000Z', status: 'in_transit' };
    given(factsOfMissingParcel())
      .when({ command: 'update_facts', tracking: { scans: [scan] } }, { by: shop })
      .thenEvents('facts_updated')
      .thenStatus('parked');
  });

  it('is not asked for, and not rejected, for coming early', () => {
    const parked = given(factsOfMissingParcel());
    const ask = { command: 'request_information' as const, from: 'carrier' as const, missing: [], message: 'sha256:m' };
    parked.when(ask, { by: ana }).thenRefused('wrong_status', { params: { status: 'parked' } });
    parked
      .when({ command: 'reject', ground: 'waitingPeriod', justification: 'sha256:j' }, { by: ana })
      .thenRefused('too_early_is_not_refused', { field: 'ground', params: { until: day75 } });
  });

  it('is approved all the same by who says why', () => {
    const parked = given(factsOfMissingParcel());
    parked.when({ command: 'approve' }, { by: ana }).thenRefused('justification_needed', { field: 'justification' });
    const approved = parked.when({ command: 'approve', justification: 'sha256:j' }, { by: ana }).thenEvents('approved');
    expect(approved.claim.decision).toMatchObject({ against: true, recommendation: { action: 'wait', until: day75 } });
  });
});

describe('a claim becomes too early', () => {
  it('when its reason is put right, and whoever was asked is no longer waited for', () => {
    const order = { deliveredAt: undefined };
    const waiting = given(factsOf({ order, return: { shippedAt: undefined } }))
      .when({ command: 'request_information', from: 'merchant', missing: [], message: 'sha256:m' }, { by: ana })
      .thenEvents('information_requested');
    const parked = waiting
      .when({ command: 'update_facts', reason: 'not_received' }, { by: ana })
      .thenEvents('facts_updated', 'parked');
    expect(parked.claim).toMatchObject({ status: 'parked', waiting: undefined, parkedUntil: day75 });
  });

  it('after it woke, when the day turns out to lie later: it has not woken yet', () => {
    const woken = given(factsOfMissingParcel(), '2026-03-27T08:00:00.000Z').thenStatus('open');
    expect(woken.claim.wokeAt).toBe(day75);
    const paid = { command: 'update_facts', order: { paidAt: '2026-01-20T12:00:00.000Z' } } as const;
    const parked = woken.when(paid, { by: shop }).thenEvents('facts_updated', 'parked').thenStatus('parked');
    expect(parked.claim.wokeAt).toBeUndefined();
  });
});

describe('a claim that comes in late', () => {
  it('came too early and woke meanwhile: both are told at their moments', () => {
    const imported = given(factsOfMissingParcel(), '2026-05-01T08:00:00.000Z').thenStatus('open');
    expect(imported.events.map(({ type, at }) => [type, at])).toEqual([
      ['received', '2026-03-01T08:00:00.000Z'],
      ['parked', '2026-03-01T08:00:00.000Z'],
      ['woken', day75],
    ]);
  });

  it('came too early and the parcel arrived before it came in: it woke when that was learnt', () => {
    const facts = factsOfMissingParcel({ order: { deliveredAt: '2026-03-10T08:00:00.000Z' } });
    const imported = given(facts, '2026-03-12T08:00:00.000Z').thenStatus('open');
    expect(imported.last('woken')).toMatchObject({ at: '2026-03-12T08:00:00.000Z', payload: { until: day75 } });
  });
});

describe('parking by hand of the jobs', () => {
  it('is refused while the verdict does not say so', () => {
    given().when({ command: 'park', until: day75 }, { by: jobs }).thenRefused('not_too_early');
  });

  it('parks a claim whose judgement has changed, until the moment that the policy gives', () => {
    const misjudged = given().but({ facts: given(factsOfMissingParcel()).claim.facts });
    const parked = misjudged.when({ command: 'park', until: '2030-01-01T00:00:00.000Z' }, { by: jobs });
    expect(parked.thenEvents('parked').claim.parkedUntil).toBe(day75);
  });
});

describe('a proposal on a parked claim', () => {
  it('leaves it parked, and is still there when it wakes', () => {
    const facts = factsOfMissingParcel({ order: { paid: { amount: 90_000, currency: 'EUR' }, items: [] } });
    const proposed = given(facts)
      .when({ command: 'approve', justification: 'sha256:j' }, { by: ana })
      .thenEvents('approval_proposed')
      .thenStatus('parked');
    const woken = proposed.when(wake, { by: jobs, at: day75 }).thenEvents('woken').thenStatus('open');
    woken.when({ command: 'confirm' }, { by: ben, at: '2026-03-27T08:00:00.000Z' }).thenEvents('approved');
  });
});
