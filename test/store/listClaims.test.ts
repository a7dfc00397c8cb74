import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import type { ClaimFilter } from '#store/claims/claimFilter.ts';
import { listClaims, mostCounted } from '#store/claims/listClaims.ts';
import { BadCursor, type Sort, writeCursor } from '#store/claims/pageCursor.ts';
import type { Database } from '#store/schema.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { type ClaimToCome, now, storeClaims, storePerson } from './newClaims.ts';

const day = 86_400_000;
const reasons = ['damaged_partly', 'wrong_colour', 'not_working'] as const;
const customers = [
  { id: 'cus-1', name: 'Élodie Dupré-Martin', country: 'FR' },
  { id: 'cus-2', name: 'Jürgen Müller', country: 'DE' },
  { id: 'cus-3', name: "Siobhán O'Brien", country: 'IE' },
];

/** 60 claims of which many share a deadline, an opening and an amount, so that ties matter. */
const claims: ClaimToCome[] = Array.from({ length: 60 }, (_, i) => ({
  externalId: `EXT-${String(i).padStart(3, '0')}`,
  customer: customers[i % 3],
  assigneeId: i % 10 === 0 ? 'ana' : undefined,
  status: i % 6 === 5 ? 'withdrawn' : undefined,
  deadlineDays: i % 4 === 0 ? undefined : i % 7,
  facts: {
    reason: reasons[i % 3]!,
    openedAt: shiftInstant('2026-03-05T10:00:00.000Z', (i % 9) * day),
    order: {
      id: `ORD-${String(i % 50).padStart(3, '0')}`,
      merchantId: `mer-${i % 4}`,
      paid: i % 11 === 0 ? undefined : { amount: 1000 + (i % 5) * 500, currency: i % 2 === 0 ? 'EUR' : 'SEK' },
    },
  },
}));

describe.each(testDatabases)('listClaims on %s', kind => {
  let database: TestDatabase;
  let db: Kysely<Database>;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ({ db } = database);
    await storePerson(db, 'ana', 'Ana Silva');
    await storeClaims(db, claims);
  });
  afterAll(() => database.close());

  async function allPages(filter: ClaimFilter, sort: Sort, limit = 7) {
    const found = [];
    let after: string | undefined;
    do {
      const page = await listClaims(db, { filter, sort, limit, after });
      expect(page.data.length).toBeLessThanOrEqual(limit);
      found.push(...page.data);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return found;
  }

  const externalIds = async (filter: ClaimFilter) =>
    (await allPages(filter, 'opened')).map(({ externalId }) => externalId).sort();
  const expected = (matches: (claim: ClaimToCome, i: number) => boolean) =>
    claims.filter(matches).map(({ externalId }) => externalId);

  const sorts: [Sort, (row: Awaited<ReturnType<typeof allPages>>[number]) => string | number][] = [
    ['deadline', row => row.deadline?.at ?? '9999'],
    ['opened', row => row.openedAt],
    ['decided', row => row.decidedAt ?? '0001'],
    ['amount', row => row.amount?.amount ?? -1],
  ];
  it.each(sorts)('pages by %s in both directions without losing or repeating a claim', async (sort, keyOf) => {
    for (const filter of [{}, { view: 'todo' }, { view: 'decided' }] as const) {
      const up = await allPages(filter, sort);
      expect(new Set(up.map(({ id }) => id)).size).toBe(up.length);
      expect(up.length).toBe(
        claims.filter(({ status }) => !filter.view || (filter.view === 'decided') === (status !== undefined)).length,
      );
      const sorted = up.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : a.id - b.id));
      expect(up.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
      const down = await allPages(filter, `-${sort}` as Sort);
      expect(down.map(({ id }) => id)).toEqual(up.map(({ id }) => id).reverse());
    }
  });

  it('goes on from where it was although claims come and go meanwhile', async () => {
    const first = await listClaims(db, { filter: { view: 'todo' }, sort: 'opened', limit: 5 });
    const rest = (await allPages({ view: 'todo' }, 'opened')).slice(5);
    const gone = first.data.at(-1)!.id;
    await db.updateTable('claims').set({ status: 'waiting' }).where('id', '=', gone).execute();
    const second = await listClaims(db, { filter: { view: 'todo' }, sort: 'opened', limit: 100, after: first.next! });
    expect(second.data.map(({ id }) => id)).toEqual(rest.map(({ id }) => id));
    await db.updateTable('claims').set({ status: 'open' }).where('id', '=', gone).execute();
  });

  const filters: [name: string, filter: ClaimFilter, matches: (claim: ClaimToCome, i: number) => boolean][] = [
    ['status', { status: ['withdrawn'] }, claim => claim.status === 'withdrawn'],
    ['several statuses', { status: ['withdrawn', 'open'] }, () => true],
    ['reason', { reason: ['wrong_colour'] }, (_, i) => i % 3 === 1],
    ['several reasons', { reason: ['wrong_colour', 'not_working'] }, (_, i) => i % 3 !== 0],
    ['country', { country: ['DE', 'IE'] }, (_, i) => i % 3 !== 0],
    ['merchant', { merchantId: ['mer-2'] }, (_, i) => i % 4 === 2],
    ['assignee', { assigneeId: ['ana'] }, (_, i) => i % 10 === 0],
    ['nobody', { assigneeId: [null] }, (_, i) => i % 10 !== 0],
    ['somebody or nobody', { assigneeId: ['ana', null] }, () => true],
    ['customer', { customerId: 'cus-2' }, (_, i) => i % 3 === 1],
    ['order', { orderId: 'ORD-003' }, (_, i) => i % 50 === 3],
    ['external id', { externalId: 'EXT-017' }, (_, i) => i === 17],
    ['an unknown external id', { externalId: 'EXT-0' }, () => false],
    [
      'opening',
      { openedFrom: '2026-03-06T10:00:00.000Z', openedTo: '2026-03-08T10:00:00.000Z' },
      (_, i) => [1, 2].includes(i % 9),
    ],
    [
      'amount',
      { amountFrom: 1500, amountTo: 2000, currency: 'EUR' },
      (_, i) => i % 2 === 0 && i % 11 !== 0 && [1, 2].includes(i % 5),
    ],
    ['view and verdict', { view: 'todo', verdict: ['ineligible'] }, () => false],
    ['mine', { view: 'mine', viewer: 'ana' }, (claim, i) => i % 10 === 0 && claim.status !== 'withdrawn'],
    ['a claim’s number', { q: 'C-10018' }, (_, i) => i === 17],
    ['a bare number', { q: ' 10018 ' }, (_, i) => i === 17],
    ['the beginning of an external id', { q: 'EXT-01' }, (_, i) => i >= 10 && i < 20],
    ['an order', { q: 'ORD-003' }, (_, i) => i % 50 === 3],
    ['a name without its accents', { q: 'elodie' }, (_, i) => i % 3 === 0],
    ['a name in capitals with accents', { q: 'DUPRÉ' }, (_, i) => i % 3 === 0],
    ['beginnings of two words', { q: 'mull jur' }, (_, i) => i % 3 === 1],
    ['a second half of a name', { q: 'martin' }, (_, i) => i % 3 === 0],
    ['a name with an apostrophe', { q: "o'brien" }, (_, i) => i % 3 === 2],
    ['the middle of a name', { q: 'lodie' }, () => false],
    ['signs that mean something to a query', { q: `!:*&|()'"%_\\` }, () => false],
    [
      'a name within a view',
      { q: 'jurgen', view: 'decided' },
      (claim, i) => i % 3 === 1 && claim.status === 'withdrawn',
    ],
  ];
  it.each(filters)('filters by %s', async (_, filter, matches) => {
    expect(await externalIds(filter)).toEqual(expected(matches));
    const { total, totalIsExact } = await listClaims(db, { filter, sort: '-deadline', limit: 1 });
    expect({ total, totalIsExact }).toEqual({ total: expected(matches).length, totalIsExact: true });
  });

  it('answers what a row shows', async () => {
    const { data, next } = await listClaims(db, { filter: { externalId: 'EXT-010' }, sort: 'deadline', limit: 10 });
    expect(next).toBeNull();
    expect(data).toEqual([
      {
        id: 10011,
        externalId: 'EXT-010',
        sequence: 2,
        status: 'open',
        queue: 'todo',
        waitingOn: 'team',
        reason: 'wrong_colour',
        verdict: expect.any(String),
        missingCount: expect.any(Number),
        changesAt: null,
        deadline: { at: shiftInstant(now, 3 * day), kind: 'refund_promise', leftMs: null },
        target: null,
        episode: 1,
        openedAt: '2026-03-06T10:00:00.000Z',
        decidedAt: null,
        closedAt: null,
        amount: { amount: 1000, currency: 'EUR' },
        customer: { id: 'cus-2', name: 'Jürgen Müller', country: 'DE' },
        customerZone: null,
        orderId: 'ORD-010',
        itemTitle: null,
        merchant: { id: 'mer-2', name: 'Merchant mer-2' },
        language: 'fr',
        photoCount: 2,
        firstPhotoId: 'front',
        assignee: { id: 'ana', name: 'Ana Silva' },
        actionable: expect.objectContaining({ status: 'open', assigneeId: 'ana' }),
        failedRules: [],
        channelIfWrong: null,
        duplicateOf: null,
      },
    ]);
  });

  it('counts also where the page is beyond the last claim', async () => {
    const after = writeCursor('opened', { key: '2099-01-01T00:00:00.000Z', id: 1 });
    const page = await listClaims(db, { filter: { reason: ['wrong_colour'] }, sort: 'opened', limit: 5, after });
    expect(page).toEqual({ data: [], next: null, total: 20, totalIsExact: true });
  });

  it('refuses a cursor that is not its own', async () => {
    const { next } = await listClaims(db, { filter: {}, sort: 'opened', limit: 5 });
    const asked = (sort: Sort, after: string) => listClaims(db, { filter: {}, sort, limit: 5, after });
    await expect(asked('-opened', next!)).rejects.toThrow('belongs to a list sorted by "opened"');
    await expect(asked('amount', next!)).rejects.toThrow(BadCursor);
    const foreign = [
      'x',
      '',
      'bm9uZQ',
      btoa('["opened"]'),
      btoa('["opened","2026-01-01",1]'),
      btoa(`["opened","' or 1",1]`),
      btoa('["opened","0000-06-01T00:00:00.000Z",1]'),
      btoa('["opened","2026-02-30T00:00:00.000Z",1]'),
    ];
    for (const cursor of [...foreign, writeCursor('opened', { key: 5, id: 1 })]) {
      await expect(asked('opened', cursor)).rejects.toThrow('the cursor is not one of ours');
    }
  });

  it('counts what is filtered up to 1,000, and a bare list to its end', async () => {
    const filter: ClaimFilter = { reason: ['wrong_colour'] };
    const tables = await db.introspection.getTables();
    const columns = tables.find(({ name }) => name === 'claims')!.columns.map(({ name }) => name);
    const written = columns.filter(name => name !== 'queue');
    const columnsOf = (prefix = '') => sql.join(written.map(name => sql.ref(prefix + name)));
    const copy = (from: number, to: number) =>
      sql`insert into claims (${columnsOf()}) select ${columnsOf('copied.')}
        from claims original, generate_series(${from}::int, ${to}::int) n, jsonb_populate_record(
          original, jsonb_build_object('id', 100000 + n, 'external_id', 'COPY-' || n)) copied
        where original.external_id = 'EXT-001'`.execute(db);
    const total = async (filter: ClaimFilter) => {
      const page = await listClaims(db, { filter, sort: 'opened', limit: 1 });
      return { total: page.total, isExact: page.totalIsExact };
    };
    await copy(1, mostCounted - 20);
    expect(await total(filter)).toEqual({ total: 1000, isExact: true });
    await copy(mostCounted, mostCounted);
    expect(await total(filter)).toEqual({ total: 1000, isExact: false });
    expect(await total({})).toEqual({ total: 60 + 981, isExact: true });
  });
});
