import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClaimSummary, claimPage, viewCounts } from '#api/schemas/claimSummary.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('the queue on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  const ids: number[] = [];

  const page = async (query: string, call = agent) => {
    const response = await call('GET', `/api/claims${query}`);
    expect(response.status, query).toBe(200);
    return claimPage.parse(await response.json());
  };
  const found = async (query: string) => (await page(query)).data.map(claim => claim.id).sort((a, b) => a - b);

  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
    const day = (n: number) => `2026-02-${String(20 + (n % 8)).padStart(2, '0')}T09:00:00.000Z`;
    for (let n = 0; n < 24; n += 1) {
      const country = ['FR', 'DE', 'PT'][n % 3]!;
      const paid = { amount: 1000 + (n % 5) * 500, currency: n === 7 ? 'USD' : 'EUR' };
      const customer = { country, name: n === 3 ? 'Inês Sá da Silva' : `Customer ${n}` };
      const record = n % 2 === 0 ? damagedLamp : lostParcel;
      const merchant = { id: `merchant-${n % 4}`, name: `Shop ${n % 4}` };
      const items = [{ sku: 'lamp', title: 'Lamp', quantity: 1, price: paid }];
      ids.push(await world.receive(record({ openedAt: day(n), customer, order: { paid, merchant, items } })));
    }
    ids.push(await world.receive(lostParcel({ order: { paidAt: '2026-02-01T12:00:00.000Z' } })));
  });
  afterAll(() => world.close());

  it('answers as its schema says', async () => {
    const { data, total, totalIsExact, next } = await page('');
    expect([data.length, total, totalIsExact, next]).toEqual([25, 25, true, null]);
    const lamp = data.find(claim => claim.id === ids[0])!;
    expect(lamp).toMatchObject({
      number: `C-${ids[0]}`,
      status: 'open',
      queue: 'todo',
      waitingOn: 'team',
      verdict: 'needs_information',
      amount: { amount: 1000, currency: 'EUR' },
      customer: { name: 'Customer 0', country: 'FR' },
      merchant: { id: 'merchant-0', name: 'Shop 0' },
      itemTitle: 'Lamp',
      assignee: null,
      deadline: { kind: 'first_reply', leftMs: null, soonFrom: expect.any(String) },
    });
    expect(lamp.allowedActions).toEqual(expect.arrayContaining(['take', 'approve', 'reject', 'request_information']));
    expect(lamp.allowedActions).not.toContain('assign');
  });

  it.each(['deadline', '-deadline', 'opened', '-opened', 'decided', '-decided', 'amount', '-amount'])(
    'reads through to the end by %s with no gap and no double',
    async sort => {
      const read: ClaimSummary[] = [];
      let after: string | null = '';
      while (after !== null) {
        const { data, next, total }: { data: ClaimSummary[]; next: string | null; total: number } = await page(
          `?sort=${sort}&limit=7${after && `&after=${after}`}`,
        );
        expect(total).toBe(25);
        read.push(...data);
        after = next;
      }
      expect(read.map(claim => claim.id).sort((a, b) => a - b)).toEqual(ids);
      const keys = read.map(claim => sortKey(claim, sort.replace('-', '')));
      const sorted = [...keys].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(keys).toEqual(sort.startsWith('-') ? sorted.reverse() : sorted);
    },
  );

  it('filters, one way and several together', async () => {
    const every = (keep: (n: number) => boolean) => ids.slice(0, 24).filter((_, n) => keep(n));
    expect(await found('?country=FR&limit=100')).toEqual([...every(n => n % 3 === 0), ids[24]]);
    expect(await found('?country=FR,PT&reason=not_received&status=open')).toEqual(
      every(n => n % 3 !== 1 && n % 2 === 1),
    );
    expect(await found('?merchantId=merchant-2')).toEqual(every(n => n % 4 === 2));
    expect(await found('?amountFrom=2000&amountTo=2500&limit=100')).toEqual(
      [...every(n => n % 5 === 2 || n % 5 === 3), ids[24]].sort(),
    );
    expect(await found('?currency=USD')).toEqual([ids[7]]);
    expect(await found('?openedFrom=2026-02-21T00:00:00Z&openedTo=2026-02-22T00:00:00%2B00:00')).toEqual(
      every(n => n % 8 === 1),
    );
    expect(await found('?verdict=eligible')).toEqual(every(n => n % 2 === 1));
    expect(await found('?view=too_early')).toEqual([ids[24]]);
    expect(await found(`?q=C-${ids[5]}`)).toEqual([ids[5]]);
    expect(await found('?q=ines%20si')).toEqual([ids[3]]);
    const first = (await page(`?q=${ids[0]}`)).data[0]!;
    expect(await found(`?externalId=${first.externalId}`)).toEqual([ids[0]]);
    expect(await found(`?orderId=${first.orderId}`)).toEqual([ids[0]]);
    expect(await found(`?customerId=${first.customer.id}`)).toEqual([ids[0]]);
    expect(await found('?externalId=nothing')).toEqual([]);
  });

  it('knows what is mine, and counts the views', async () => {
    const taken = ids[9]!;
    await agent('POST', `/api/claims/${taken}/commands`, { command: 'take', sequence: 1 });
    expect(await found('?view=mine')).toEqual([taken]);
    expect(await found('?assigneeId=me')).toEqual([taken]);
    expect(await found('?assigneeId=none')).toEqual(ids.filter(id => id !== taken));
    const counts = viewCounts.parse(await (await agent('GET', '/api/claims/counts')).json());
    expect(counts).toEqual({
      todo: 24,
      mine: 1,
      due_soon: 0,
      overdue: 24,
      waiting: 0,
      too_early: 1,
      wrong_channel: 0,
      duplicates: 0,
      decided: 0,
    });
    const other = await world.signIn('agent2');
    expect((await page('?view=mine', other)).data).toEqual([]);
    const held = (await page(`?q=${taken}`, other)).data[0]!;
    expect(held.assignee).toEqual({ id: 'agent', name: 'Ana Costa' });
    expect(held.allowedActions).not.toContain('approve');
  });

  it.each([
    ['?reason=lost', 'reason', '"lost" is none of'],
    ['?limit=101', 'limit', 'from 1 to 100'],
    ['?limit=x', 'limit', 'from 1 to 100'],
    ['?sort=name', 'sort', ''],
    ['?openedFrom=yesterday', 'openedFrom', 'ISO date-time'],
    ['?openedFrom=0000-06-01T00:00:00Z', 'openedFrom', 'ISO date-time'],
    ['?veiw=todo', 'veiw', 'no field'],
    ['?after=abc', 'after', 'cursor'],
    ['?amountFrom=-1', 'amountFrom', 'whole number'],
  ])('refuses %s, naming the field', async (query, field, reason) => {
    const response = await agent('GET', `/api/claims${query}`);
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: { field: string; reason: string }[] };
    expect(errors.map(error => error.field)).toEqual([field]);
    expect(errors[0]!.reason).toContain(reason);
  });

  it('finds nothing by an accent alone, or by what it stands beside', async () => {
    for (const q of ['%CC%81', 'a%20%CC%81%20b']) {
      const response = await agent('GET', `/api/claims?q=${q}`);
      expect([response.status, (await response.json()).data]).toEqual([200, []]);
    }
  });

  it('says to a tool that nothing is its own', async () => {
    expect((await world.operator('GET', '/api/claims?view=mine')).status).toBe(422);
    expect((await page('?limit=1', world.operator)).data).toHaveLength(1);
  });
});

function sortKey(claim: ClaimSummary, sort: string): string | number {
  if (sort === 'deadline') return claim.deadline?.at ?? '9999';
  if (sort === 'opened') return claim.openedAt;
  return sort === 'decided' ? (claim.decidedAt ?? '') : (claim.amount?.amount ?? -1);
}
