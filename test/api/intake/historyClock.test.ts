import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { ana, now, openPast, type PastHouse } from './openPast.ts';

describe.each(testDatabases)('a past on the clock, on %s', kind => {
  let house: PastHouse;
  beforeAll(async () => {
    house = await openPast(kind);
  });
  afterAll(() => house?.world.close());

  it('read on the clock exactly as if it had all happened here', async () => {
    const order = { paidAt: '2025-12-20T12:00:00.000Z' };
    const record = lostParcel({ order });
    const here = await handledHere(record);
    const there = await house.taken({
      ...lostParcel({ order }),
      history: [
        { type: 'assigned', at: '2026-03-06T09:30:00Z', to: ana },
        { type: 'asked', at: '2026-03-06T10:00:00Z', by: ana, answerWithinDays: 5, message: 'Where?' },
        { type: 'answered', at: '2026-03-08T15:00:00Z', message: 'Here.' },
        { type: 'rejected', at: '2026-03-10T11:00:00Z', by: ana, ground: 'other', justification: 'It was there.' },
        { type: 'appealed', at: '2026-03-12T08:00:00Z', message: 'No.' },
        { type: 'asked', at: '2026-03-13T08:00:00Z', by: ana, of: 'merchant', answerWithinDays: 3, message: 'Well?' },
        { type: 'approved', at: '2026-03-18T12:00:00Z', by: ana, justification: 'They do not answer.' },
        { type: 'settled', at: '2026-03-20T16:00:00Z', reference: 'R-1' },
        { type: 'replied', at: '2026-03-21T16:00:00Z', by: ana, message: 'Done.' },
      ],
    });
    // What time alone brought was told here as it came; of a past it is not told, and reads the same.
    const told = async (id: number) =>
      (await house.eventsOf(id))
        .filter(({ type }) => !/^(deadline_|reminded|request_expired)/.test(type))
        .map((event, i) => ({ ...event, sequence: i + 1 }));
    const read = async (id: number, asOf: string) => readClock(await told(id), clockSettings, asOf);
    for (const asOf of ['2026-03-02T00:00:00.000Z', '2026-03-09T00:00:00.000Z', '2026-03-17T00:00:00.000Z', now]) {
      expect(await read(there, asOf)).toEqual(await read(here, asOf));
    }
    const row = (id: number) =>
      house.world.db
        .selectFrom('claims')
        .select([
          'status',
          'opened_at',
          'decided_at',
          'amount',
          'waiting_on',
          'deadline_at',
          'verdict',
          'queue',
          'assignee_id',
        ])
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
    expect(await row(there)).toEqual(await row(here));
    const kept = async (id: number, table: 'claim_episodes' | 'claim_targets') => {
      const found = await house.world.db.selectFrom(table).selectAll().where('claim_id', '=', id).execute();
      return found.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    };
    for (const table of ['claim_episodes', 'claim_targets'] as const) {
      const rows = await kept(here, table);
      expect(rows.length).toBeGreaterThan(1);
      expect((await kept(there, table)).map(one => ({ ...one, claim_id: here }))).toEqual(rows);
    }
    expect((await told(there)).map(({ type, at }) => `${type} ${at}`)).toEqual(
      (await told(here)).map(({ type, at }) => `${type} ${at}`),
    );
  });

  /** The same, step by step, by people and jobs at the very moments. */
  async function handledHere(record: { externalId: string }): Promise<number> {
    house.world.setNow('2026-03-01T09:00:00.000Z');
    const id = await house.world.receive(record);
    const at = async (moment: string, who: string, command: string, fields: object) => {
      while (true) {
        const due = await house.world.db
          .selectFrom('claims')
          .select('changes_at')
          .where('id', '=', id)
          .where('changes_at', '<=', moment)
          .executeTakeFirst();
        if (due?.changes_at == null) break;
        house.world.setNow(due.changes_at);
        await house.world.runJobs();
      }
      house.world.setNow(moment);
      await house.world.runJobs();
      const call = await house.world.signIn(who);
      await commandDesk(house.world, () => call).give(call, id, command, fields);
    };
    await at('2026-03-06T09:30:00.000Z', 'agent', 'take', {});
    await at('2026-03-06T10:00:00.000Z', 'agent', 'request_information', { message: 'Where?', answerWithinDays: 5 });
    await at('2026-03-08T15:00:00.000Z', 'agent', 'receive_message', { message: 'Here.', from: 'customer' });
    await at('2026-03-10T11:00:00.000Z', 'agent', 'reject', { ground: 'other', justification: 'It was there.' });
    await at('2026-03-12T08:00:00.000Z', 'agent', 'appeal', { text: 'No.' });
    const asked = { from: 'merchant', message: 'Well?', answerWithinDays: 3 };
    await at('2026-03-13T08:00:00.000Z', 'agent', 'request_information', asked);
    await at('2026-03-18T12:00:00.000Z', 'agent', 'approve', { justification: 'They do not answer.' });
    await at('2026-03-20T16:00:00.000Z', 'manager', 'settle', { settledAt: '2026-03-20T16:00:00Z', reference: 'R-1' });
    await at('2026-03-21T16:00:00.000Z', 'agent', 'reply', { message: 'Done.' });
    house.world.setNow(now);
    await house.world.runJobs();
    return id;
  }
});
