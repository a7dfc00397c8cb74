import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ClaimClock, claimClock } from '#api/schemas/claimClock.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { openTestApp, type TestApp } from './testApp.ts';

const hour = 3_600_000;
const day = 24 * hour;

describe.each(testDatabases)('the clock of a claim on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
  });
  beforeEach(() => world.setNow('2026-03-02T10:00:00.000Z'));
  afterAll(() => world.close());

  /** Signed in anew each time: days go by. */
  const give = async (who: string, id: number, command: string, fields: object) => {
    const call = await world.signIn(who);
    return commandDesk(world, () => call).give(call, id, command, fields);
  };
  const clockOf = async (id: number) =>
    claimClock.parse(await (await world.operator('GET', `/api/claims/${id}/clock`)).json());
  const told = ({ episodes }: ClaimClock) =>
    episodes.map(({ segments }) =>
      segments.map(({ party, ms, openedBy }) => `${party} ${ms / hour} h, ${openedBy.type}`),
    );
  const promises = ({ targets }: ClaimClock) => targets.map(({ metric, state }) => `${metric} ${state}`);

  it('says whom every moment went to, by which event, and how each promise stands', async () => {
    const id = await world.receive(damagedLamp());
    await give('agent', id, 'request_information', { missing: ['claim.photos'], message: 'Une photo ?' });
    world.passTime(2 * day);
    const asked = await clockOf(id);
    expect(told(asked)).toEqual([['team 25 h, received', 'customer 48 h, information_requested']]);
    expect(asked).toMatchObject({
      asOf: '2026-03-04T10:00:00.000Z',
      waitingOn: 'customer',
      calendar: { id: 'office', zone: 'Europe/Paris' },
    });
    const [episode] = asked.episodes;
    expect(episode!.segments[1]!.openedBy.actor).toEqual({ kind: 'person', id: 'agent', name: 'Ana Costa' });
    // It came on a Sunday; the team works from nine in Paris.
    expect(episode!.total).toMatchObject({ customerMs: 73 * hour, teamMs: 2 * hour, pausedShare: 48 / 73 });
    expect(episode!.total.byParty).toMatchObject({ team: 25 * hour, customer: 48 * hour, merchant: 0 });
    expect(promises(asked)).toEqual(['first_reply met', 'decision active', 'refund active']);
    expect(asked.targets[0]).toMatchObject({
      clock: 'team',
      elapsedMs: 2 * hour,
      leftMs: null,
      dueAt: expect.any(String),
    });
    expect(asked.targets[1]).toMatchObject({ dueAt: '2026-03-08T09:00:00.000Z', leftMs: 95 * hour, to: null });
    expect(asked.targets[2]).toMatchObject({ dueAt: '2026-03-15T22:59:59.999Z', lateFrom: '2026-03-15T23:00:00.000Z' });
    expect(asked.deadlines.map(({ kind, party, state }) => `${kind} ${party} ${state}`)).toEqual([
      'decision team running',
      'refund_promise team running',
      'answer customer running',
    ]);
    expect(asked.deadlines[2]!.request).toMatchObject({ type: 'information_requested', sequence: 2 });

    await give('agent', id, 'receive_message', { message: 'La voici.', from: 'customer' });
    world.passTime(7 * day);
    const late = await clockOf(id);
    expect(told(late)[0]!.at(-1)).toBe('team 168 h, message_received');
    expect(promises(late)).toContain('decision missed_open');
    expect(late.deadlines.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'decision missed',
      'refund_promise running',
    ]);
  });

  it('shows what is left of a promise that is paused, and no date', async () => {
    const id = await world.receive(damagedLamp());
    const from = { from: 'merchant', missing: ['claim.photos'], message: 'Que s’est-il passé ?' };
    await give('agent', id, 'request_information', from);
    world.passTime(3 * day);
    const [reply] = (await clockOf(id)).targets;
    expect(reply).toMatchObject({
      metric: 'first_reply',
      state: 'paused',
      leftMs: 6 * hour,
      dueAt: null,
      lateFrom: null,
    });

    const early = await world.receive(lostParcel({ order: { paidAt: '2026-01-20T12:00:00.000Z' } }));
    const parked = await clockOf(early);
    const wakesAt = '2026-04-04T22:00:00.000Z';
    expect(parked).toMatchObject({ waitingOn: 'time', deadlines: [] });
    expect(parked.episodes[0]!.segments.at(-1)).toMatchObject({ party: 'time', wakesAt, answerBy: null });
    const refund = parked.targets.find(({ metric }) => metric === 'refund');
    expect(refund).toMatchObject({ state: 'paused', resumesAt: wakesAt, dueAt: null, from: null });
    world.setNow('2026-04-06T10:00:00.000Z');
    const woken = await clockOf(early);
    expect(woken.episodes[0]!.segments.at(-1)).toMatchObject({ party: 'team', from: wakesAt, because: 'woke' });
    expect(woken.targets.find(({ metric }) => metric === 'refund')).toMatchObject({ state: 'active', from: wakesAt });
  });

  it('begins another episode when a refused claim is opened again, and keeps the one before', async () => {
    const id = await world.receive(lostParcel());
    world.passTime(hour);
    const justification = 'It was delivered to the neighbour.';
    const words = { ground: 'preciseDescription', message: 'Non.', language: 'fr', justification };
    await give('agent', id, 'reject', words);
    world.passTime(day);
    expect(await clockOf(id)).toMatchObject({ waitingOn: null, deadlines: [], episodes: [{ ending: 'rejected' }] });
    await give('manager', id, 'reopen', { justification: 'Not found after all.' });
    world.passTime(hour);
    const clock = await clockOf(id);
    expect(told(clock)).toEqual([['team 26 h, received'], ['team 1 h, reopened']]);
    expect(clock.episodes.map(({ total }) => total.customerMs / hour)).toEqual([26, 1]);
    expect(clock.episodes[0]!.durations.decision).toMatchObject({ customerMs: 26 * hour, teamMs: 3 * hour });
    expect(clock.targets.filter(({ episode }) => episode === 1).map(({ state }) => state)).toEqual([
      'met',
      'met',
      'cancelled',
    ]);
  });

  it('knows no clock of a claim that is not there', async () => {
    expect((await world.operator('GET', '/api/claims/987654/clock')).status).toBe(404);
    expect((await world.operator('GET', '/api/claims/abc/clock')).status).toBe(422);
  });
});
