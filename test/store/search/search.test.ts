import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { erasePersonal } from '#store/personal/erasePersonal.ts';
import { keepSealed } from '#store/personal/keepSealed.ts';
import { seal } from '#store/personal/seal.ts';
import { saveOrders } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { listMerchants } from '#store/search/listMerchants.ts';
import { outcomesOf } from '#store/search/outcomesOf.ts';
import { searchClaims } from '#store/search/searchClaims.ts';
import { searchCustomers } from '#store/search/searchCustomers.ts';
import { searchMerchants } from '#store/search/searchMerchants.ts';
import { searchOrders } from '#store/search/searchOrders.ts';
import { readSearch } from '#store/search/searchText.ts';
import { transact } from '#store/transact.ts';
import { factsOf } from '#test/domain/factsOf.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now, orderOf, randomBytes, storeClaims } from '../newClaims.ts';

const descriptions = [
  'Le colis est arrivé avant/après fermé.Pourtant l’Abat-jour est cassé',
  'The lamp’s foot is broken in two',
  'Stecker fehlt, siehe 12V-Netzteil',
  'ランプが壊れています',
];

describe.each(testDatabases)('searching on %s', kind => {
  let database: TestDatabase;
  let db: Kysely<Database>;
  const ids: number[] = [];
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ({ db } = database);
    const stored = await storeClaims(
      db,
      descriptions.map((description, i) => ({
        externalId: `EXT-${i}`,
        customer: { id: `cus-${i}`, name: ['Élodie Dupré', 'Jane Lamp', 'Jörg Weiß', 'Aiko'][i] },
        description,
        facts: { order: { id: `ORD-${i}`, merchantId: `mer-${i % 2}` } },
      })),
    );
    ids.push(...stored.map(({ id }) => id));
  });
  afterAll(() => database.close());

  const claims = async (text: string, limit = 10) => {
    const { data } = await searchClaims(db, readSearch(text), limit);
    return data.map(({ row }) => ids.indexOf(row.id));
  };

  it.each([
    ['words of the description', 'colis arrive', [0]],
    ['words in capitals, without accents', 'CASSE', [0]],
    ['words after an apostrophe', 'abat', [0]],
    ['words between strokes and points', 'apres pourtant', [0]],
    ['the second part of a word with a hyphen', 'netzteil', [2]],
    ['a short word as a whole, beside a longer one', 'in broken', [1]],
    ['a short word that only begins one', 'tw broken', []],
    ['short words alone', 'is in', []],
    ['the beginning of a text without spaces', 'ランプ', [3]],
    ['words of different texts', 'colis broken', []],
    ['its number', 'C-10003', [2]],
    ['an external id before all else', 'EXT-1', [1]],
    ['a name before words of a description', 'lamp', [1]],
    ['a merchant', 'merchant', [3, 2, 1, 0]],
    ['nothing', '', []],
    ['signs that mean something to a query', `!:*&|()'"%_\\ <->`, []],
  ])('finds a claim by %s', async (_name, text, expected) => {
    expect((await claims(text)).sort()).toEqual([...expected].sort());
  });

  it('puts what is named before what is only told of', async () => {
    await storeClaims(db, [
      {
        externalId: 'late',
        customer: { id: 'cus-9', name: 'Nobody' },
        description: 'as in ORD-1 of Dupré',
        facts: { order: { id: 'X' } },
      },
    ]);
    const { data } = await searchClaims(db, readSearch('dupre'), 5);
    expect(data.map(({ row }) => row.externalId)).toEqual(['EXT-0', 'late']);
    expect(data[1]!.words).toEqual({ text: 'as in ORD-1 of Dupré', isDescription: true });
  });

  it('finds what was said since, and tells that it is no description', async () => {
    await transact(db, trx => keepSealed(trx, ids[1]!, [seal('Photos of the cracked porcelain follow', randomBytes)]));
    const { data, total, totalIsExact } = await searchClaims(db, readSearch('porcel'), 5);
    expect([total, totalIsExact]).toEqual([1, true]);
    expect(data[0]!.words).toEqual({ text: 'Photos of the cracked porcelain follow', isDescription: false });
  });

  it('shows so many and counts the rest', async () => {
    const found = await searchClaims(db, readSearch('EXT'), 2);
    expect([found.data.length, found.total]).toEqual([2, 4]);
  });

  it('finds customers by name and id, with how many claims they have', async () => {
    const { data } = await searchCustomers(db, readSearch('elod'), 5);
    expect(data).toEqual([{ id: 'cus-0', name: 'Élodie Dupré', country: null, claims: 1 }]);
    const byId = await searchCustomers(db, readSearch('cus-'), 2);
    expect([byId.data.map(({ id }) => id), byId.total]).toEqual([['cus-0', 'cus-1'], 5]);
  });

  it('finds orders by the beginning of their id', async () => {
    const { data } = await searchOrders(db, readSearch('ORD-2'), 5);
    expect(data).toEqual([
      { id: 'ORD-2', title: null, customerName: 'Jörg Weiß', merchantName: 'Merchant mer-0', claims: 1 },
    ]);
    expect((await searchOrders(db, readSearch('RD-2'), 5)).data).toEqual([]);
  });

  it('finds merchants, under the name that they were last given', async () => {
    expect((await searchMerchants(db, readSearch('merch'), 5)).data).toEqual([
      { id: 'mer-0', name: 'Merchant mer-0', claims: 2 },
      { id: 'mer-1', name: 'Merchant mer-1', claims: 2 },
    ]);
    const order = {
      ...orderOf(factsOf({ order: { id: 'ORD-1', merchantId: 'mer-1' } }), 'cus-1'),
      merchant_name: 'Épicerie du Nord',
    };
    await transact(db, trx => saveOrders(trx, [order]));
    expect((await searchMerchants(db, readSearch('epicerie'), 5)).data).toMatchObject([{ id: 'mer-1' }]);
    await transact(db, trx => saveOrders(trx, [{ ...order, merchant_name: null }]));
    expect((await searchMerchants(db, readSearch('mer-1'), 5)).data).toMatchObject([{ name: 'Épicerie du Nord' }]);
  });

  it('lists merchants page by page in the order of their names', async () => {
    const first = await listMerchants(db, { limit: 1 });
    expect(first).toEqual({
      data: [{ id: 'mer-1', name: 'Épicerie du Nord' }],
      next: { label: 'epicerie du nord', id: 'mer-1' },
    });
    const second = await listMerchants(db, { limit: 1, after: first.next! });
    expect(second).toEqual({ data: [{ id: 'mer-0', name: 'Merchant mer-0' }], next: null });
    expect((await listMerchants(db, { limit: 5, ids: ['mer-0', 'unknown'] })).data).toHaveLength(1);
    expect((await listMerchants(db, { limit: 5, q: 'nord' })).data).toMatchObject([{ id: 'mer-1' }]);
  });

  it('sums up what became of claims', async () => {
    await storeClaims(db, [
      { externalId: 'gone', status: 'withdrawn', facts: { order: { id: 'Y', merchantId: 'mer-7' } } },
      {
        externalId: 'there',
        facts: { order: { id: 'Z', merchantId: 'mer-7', paid: { amount: 500, currency: 'EUR' } } },
      },
    ]);
    const outcomes = await outcomesOf(db, { column: 'merchant_id', id: 'mer-7' });
    expect(outcomes).toMatchObject({
      claims: 2,
      isAll: true,
      byStatus: expect.arrayContaining([
        { status: 'withdrawn', count: 1 },
        { status: 'open', count: 1 },
      ]),
      amounts: { granted: [], open: [{ amount: 500, currency: 'EUR' }] },
    });
  });

  it('finds nothing any more of what was erased', async () => {
    await transact(db, trx => erasePersonal(trx, ids[0]!, shiftInstant(now, 1)));
    expect(await claims('colis')).toEqual([]);
    expect(await claims('elodie')).toEqual([]);
    expect((await searchCustomers(db, readSearch('elodie'), 5)).data).toEqual([]);
    expect(await claims('EXT-0')).toEqual([0]);
  });
});
