import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimPage, viewCounts } from '#api/schemas/claimSummary.ts';
import { customerShown } from '#api/schemas/customers.ts';
import { merchantPage, merchantShown } from '#api/schemas/merchants.ts';
import { orderShown } from '#api/schemas/orders.ts';
import { type Marked, searchAnswer } from '#api/schemas/search.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const marks = (text: Marked | null | undefined) => text?.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe.each(testDatabases)('finding on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  const ids: number[] = [];
  const read = async (path: string) => {
    const response = await agent('GET', path);
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const search = async (q: string) => searchAnswer.parse(await read(`/api/search?q=${encodeURIComponent(q)}`));
  const view = async (name: string) =>
    claimPage
      .parse(await read(`/api/claims?view=${name}`))
      .data.map(({ id }) => id)
      .sort((a, b) => a - b);

  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
    const marie = { id: 'cus-marie', name: 'Hélène d’Ormesson', country: 'FR' };
    const merchant = { id: 'mer-9', name: 'Épicerie du Nord' };
    const long = `${'Bonjour, je vous écris au sujet de ma commande. '.repeat(4)}Le pied est FÊLÉ et l’ampoule manque.${' Merci.'.repeat(30)}`;
    const paid = { amount: 2390, currency: 'EUR' };
    const records = [
      damagedLamp({ customer: marie, description: long, order: { id: 'A-77', merchant } }),
      damagedLamp({ customer: marie, order: { id: 'A-77', merchant } }),
      damagedLamp({ channel: 'email', order: { id: 'B-1', merchant, paid } }),
      damagedLamp({ channel: 'phone', language: 'en', openedAt: '2026-02-15T09:00:00.000Z', order: { id: 'B-2' } }),
      damagedLamp({
        openedAt: '2026-02-23T12:00:00.000Z',
        order: { id: 'B-3', deliveredAt: '2026-02-15T09:00:00.000Z' },
      }),
    ];
    for (const record of records) ids.push(await world.receive(record));
    await world.runJobs();
  });
  afterAll(() => world.close());

  it('answers in groups, with what was searched for marked', async () => {
    const { claims, customers, orders, merchants } = await search('HELENE d');
    expect(claims.data.map(({ id }) => id)).toEqual([ids[1], ids[0]]);
    expect(marks(claims.data[0]!.customer)).toBe('[Hélène] [d]’Ormesson');
    expect(customers).toMatchObject({ total: 1, data: [{ id: 'cus-marie', claims: 2, country: 'FR' }] });
    expect(marks(customers.data[0]!.name)).toBe('[Hélène] [d]’Ormesson');
    expect([orders.total, merchants.total]).toEqual([0, 0]);
  });

  it('shows of a long description what surrounds the hit', async () => {
    const { claims } = await search('fele ampoule');
    expect(claims.data).toHaveLength(1);
    expect(claims.data[0]!.words!.isDescription).toBe(true);
    const shown = marks(claims.data[0]!.words!.text);
    expect(shown).toMatch(/^… .*pied est \[FÊLÉ\] et l’\[ampoule\] manque\. .* …$/);
    expect(shown!.length).toBeLessThan(190);
  });

  it('finds orders and merchants, and a claim by its number', async () => {
    const byOrder = await search('A-7');
    expect(byOrder.orders.data).toMatchObject([{ id: 'A-77', customerName: 'Hélène d’Ormesson', claims: 2 }]);
    expect(marks(byOrder.orders.data[0]!.idMarked)).toBe('[A-7]7');
    expect((await search('epic')).merchants.data).toMatchObject([{ id: 'mer-9', claims: 3 }]);
    const { claims } = await search(`C-${ids[2]}`);
    expect(claims.data.map(({ number }) => marks(number))).toEqual([`[C-${ids[2]}]`]);
  });

  it('refuses an empty search by name of the field', async () => {
    const response = await agent('GET', '/api/search?q=%20');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'q' }] });
  });

  it('finds in the queue what the search finds', async () => {
    const page = claimPage.parse(await read('/api/claims?q=ampoule'));
    expect(page.data.map(({ id }) => id)).toEqual([ids[0]]);
  });

  it('has views by deadline, wrong channel and repetition', async () => {
    expect(await view('wrong_channel')).toEqual([ids[2], ids[3]]);
    expect(await view('duplicates')).toEqual([ids[1]]);
    // Opened 15 and 23 February, and nobody replied in a working day; now is 2 March, 10:00. Once the second is answered, it is to be decided until 12:00.
    expect(await view('overdue')).toEqual([ids[3], ids[4]]);
    await commandDesk(world, () => agent).give(agent, ids[4]!, 'reply', { message: 'We look into it.' });
    expect(await view('overdue')).toEqual([ids[3]]);
    expect(await view('due_soon')).toEqual([ids[4]]);
    const counts = viewCounts.parse(await read('/api/claims/counts'));
    expect(counts).toMatchObject({ todo: 5, wrong_channel: 2, duplicates: 1, overdue: 1, due_soon: 1 });
    const [repeated] = claimPage.parse(await read('/api/claims?view=duplicates')).data;
    expect(repeated!.duplicateOf).toBe(ids[0]);
  });

  it('forgets a repetition that somebody found to be another matter', async () => {
    const desk = commandDesk(world, () => agent);
    await desk.give(agent, ids[1]!, 'record_finding', { kind: 'not_a_duplicate' });
    expect(await view('duplicates')).toEqual([]);
  });

  it('shows a customer with outcomes and orders', async () => {
    const desk = commandDesk(world, () => agent);
    await desk.give(agent, ids[1]!, 'reject', { ground: 'other', justification: 'A trial.' });
    const customer = customerShown.parse(await read('/api/customers/cus-marie'));
    expect(customer).toMatchObject({
      name: 'Hélène d’Ormesson',
      erased: false,
      outcomes: { claims: 2, isAll: true, approval: { approved: 0, decided: 1 } },
      orders: [{ id: 'A-77', merchant: { name: 'Épicerie du Nord' }, paid: { amount: 2390 }, refunded: { amount: 0 } }],
    });
    expect(customer.outcomes.amounts).toEqual({ granted: [], open: [{ amount: 2390, currency: 'EUR' }] });
  });

  it('shows an order with its money, and the refunds approved here', async () => {
    const manager = await world.signIn('manager');
    const desk = commandDesk(world, () => manager);
    await desk.give(manager, ids[4]!, 'approve', {
      amount: { amount: 1000, currency: 'EUR' },
      justification: 'A trial.',
    });
    const order = orderShown.parse(await read('/api/orders/B-3'));
    expect(order).toMatchObject({
      customer: { name: 'Marie Durand' },
      items: [{ sku: 'lamp', quantity: 1 }],
      refunded: { amount: 1000 },
      left: { amount: 1390 },
      refunds: [{ claimId: ids[4], state: 'held', amount: { amount: 1000 } }],
      outcomes: { approval: { approved: 1, decided: 1 }, amounts: { granted: [{ amount: 1000 }] } },
    });
  });

  it('shows and lists merchants', async () => {
    const merchant = merchantShown.parse(await read('/api/merchants/mer-9'));
    expect(merchant).toMatchObject({ name: 'Épicerie du Nord', outcomes: { claims: 3 } });
    const first = merchantPage.parse(await read('/api/merchants?limit=1'));
    expect(first.data.map(({ id }) => id)).toEqual(['mer-9']);
    const second = merchantPage.parse(await read(`/api/merchants?limit=1&after=${encodeURIComponent(first.next!)}`));
    expect(second).toEqual({ data: [{ id: 'merchant-1', name: 'Lumières & Cie' }], next: null });
    expect(merchantPage.parse(await read('/api/merchants?q=cie')).data).toHaveLength(1);
    expect(merchantPage.parse(await read('/api/merchants?id=mer-9,unknown')).data).toHaveLength(1);
    expect((await agent('GET', '/api/merchants?after=nonsense')).status).toBe(422);
  });

  it.each(['customers', 'orders', 'merchants'])('says that there is no such thing among the %s', async things => {
    const response = await agent('GET', `/api/${things}/unknown`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: `unknown_${things.slice(0, -1)}` });
  });
});
