import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { ana, openPast, type PastHouse, settledPast } from './openPast.ts';

describe.each(testDatabases)('pasts that cannot be, on %s', kind => {
  let house: PastHouse;
  beforeAll(async () => {
    house = await openPast(kind);
  });
  afterAll(() => house?.world.close());

  const refusals = async (record: object) => {
    const response = await house.take(record);
    const { errors = [] } = (await response.json()) as { errors?: { field: string; reason: string }[] };
    return [response.status, ...errors.map(({ field, reason }) => `${field}: ${reason}`)];
  };
  it.each([
    [
      'an entry before the one before it',
      [settledPast[1], { ...settledPast[2], at: '2026-03-02T08:59:59Z' }],
      'history.1.at: This lies before the entry that stands before it (2026-03-02T09:00:00.000Z).',
    ],
    [
      'an entry before the opening',
      [{ ...settledPast[0], at: '2026-02-28T09:00:00Z' }],
      'history.0.at: This lies before the claim was opened (2026-03-01T09:00:00.000Z).',
    ],
    [
      'an entry in the future',
      [{ ...settledPast[0], at: '2026-06-02T09:00:00Z' }],
      'history.0.at: This moment lies in the future.',
    ],
    [
      'money for a claim that was refused',
      [{ type: 'rejected', at: '2026-03-02T09:00:00Z', by: ana }, settledPast[3]],
      'history.1.type: This cannot be done to a claim that stands at "rejected".',
    ],
    [
      'more than was paid',
      [{ ...settledPast[2], amount: { amount: 2391, currency: 'EUR' } }],
      'history.0.amount: At most 23.90 EUR is left to refund.',
    ],
    [
      'an appeal against nothing',
      [{ type: 'appealed', at: '2026-03-02T09:00:00Z' }],
      'history.0.type: This cannot be done to a claim that stands at "open".',
    ],
    ['somebody without a name', [{ type: 'replied', at: '2026-03-02T09:00:00Z' }], /^history\.0\.by: /],
    [
      'a field that is not known',
      [{ ...settledPast[3], amount: 5 }],
      'history.0.amount: is no field that is known here',
    ],
    ['a kind that is not known', [{ type: 'escalated', at: '2026-03-02T09:00:00Z' }], /^history\.0\.type: /],
  ])('are refused for %s, and nothing is kept', async (_, history, reason) => {
    const before = await house.rows();
    const told = history.map(entry => ({ ...entry, ...('by' in entry! && entry.by ? { by: 'Nobody Known' } : {}) }));
    const record = lostParcel({ history: told });
    const said = await refusals(record);
    expect(said[0]).toBe(422);
    if (typeof reason === 'string') expect(said[1]).toBe(reason);
    else expect(said[1]).toMatch(reason);
    expect(await house.rows()).toEqual(before);
    const dry = await house.shop('POST', '/api/intake/claims?dryRun=1', record);
    expect(dry.status).toBe(422);
  });

  it('are known when they come again, and not overwritten when their past is another', async () => {
    const record = lostParcel({ history: settledPast });
    const id = await house.taken(record);
    const before = await house.rows();
    const again = await house.take(record);
    expect([again.status, await again.json()]).toMatchObject([200, { known: true, id }]);
    const other = await house.take({ ...record, history: settledPast.slice(0, 2) });
    expect(other.status).toBe(409);
    expect(await house.rows()).toEqual(before);
  });

  it('make former colleagues of those whom nobody here knows, once, without a name in any event', async () => {
    const by = 'Élodie Brun <elodie@old-shop.example>';
    const history = [
      { type: 'assigned', at: '2026-03-01T10:00:00Z', to: 'Théo Blanc', by },
      { type: 'replied', at: '2026-03-02T10:00:00Z', by: 'théo blanc' },
    ];
    const id = await house.taken(lostParcel({ history }));
    await house.taken(
      lostParcel({
        history: [{ type: 'noted', at: '2026-03-02T10:00:00Z', by: 'ELODIE@old-shop.example', note: 'x' }],
      }),
    );
    const people = await house.world.db.selectFrom('people').selectAll().where('disabled_at', 'is not', null).execute();
    const former = people.filter(({ name }) => name === 'Élodie Brun' || name === 'Théo Blanc');
    expect(former.map(({ name, email, password_hash, role }) => [name, email, password_hash, role]).sort()).toEqual([
      ['Théo Blanc', expect.stringMatching(/^theo\.blanc\.[0-9a-f]{6}@former\.invalid$/), null, 'agent'],
      ['Élodie Brun', 'elodie@old-shop.example', null, 'agent'],
    ]);
    const events = await house.eventsOf(id);
    expect(JSON.stringify(events)).not.toMatch(/Blanc|Brun|elodie|theo/i);
    // Nobody works on it any more: it is free for whoever is here.
    expect(events.map(({ type }) => type)).toEqual(['received', 'assigned', 'replied', 'released']);
    const detail = (await (await house.admin('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
    expect(detail).toMatchObject({ status: 'open', assignee: null });
  });

  it('refuse a name that two people here have', async () => {
    await house.world.person('twin1', 'agent', 'Sam Twin');
    await house.world.person('twin2', 'agent', 'Sam Twin');
    const said = await refusals(
      lostParcel({ history: [{ type: 'replied', at: '2026-03-02T10:00:00Z', by: 'Sam Twin' }] }),
    );
    expect(said).toEqual([422, 'history.0.by: Several people here are called "Sam Twin": name an e-mail address.']);
  });

  it('are refunded once an order, also within one file', async () => {
    const first = lostParcel({ history: settledPast });
    const second = lostParcel({ history: settledPast, order: { id: first.order.id } });
    const whole = lostParcel({ history: settledPast });
    const before = await house.rows();
    const report = await house.importing([first, second, whole]);
    expect(report).toMatchObject({ accepted: 2, refused: 1 });
    expect(report.refusals).toEqual([
      { line: 2, field: 'history.2.amount', reason: expect.stringMatching(/already refunded/) },
    ]);
    const after = await house.rows();
    expect(after.claims! - before.claims!).toBe(2);
    expect(after.refunds! - before.refunds!).toBe(2);
  });
});
