import { expect } from 'vitest';
import { type RefundPage, refundPage, type SettlementReport, settlementReport } from '#api/schemas/refunds.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp } from './testApp.ts';

/** What finance does with refunds, on a fresh app; every answer is held against its schema. */
export async function openRefundDesk(kind: Parameters<typeof openTestApp>[0]) {
  const world = await openTestApp(kind);
  const callers = { agent: await world.signIn('agent'), manager: await world.signIn('manager') };
  const desk = commandDesk(world, () => callers.agent);
  const answered = async (response: Response): Promise<unknown> => {
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const list = async (query = ''): Promise<RefundPage> =>
    refundPage.parse(await answered(await callers.manager('GET', `/api/refunds?${query}`)));
  return {
    ...desk,
    world,
    agent: ((...call) => callers.agent(...call)) as Caller,
    manager: ((...call) => callers.manager(...call)) as Caller,
    list,
    ids: async (query: string) => (await list(query)).data.map(({ claimId }) => claimId),
    /** An approval of a lost parcel for so many cents. */
    async approve(amount: number, changes: Parameters<typeof lostParcel>[0] = {}) {
      const order = { paid: { amount, currency: 'EUR' }, items: [], payment: { kind: 'visa', last4: '4242' } };
      const record = lostParcel({ ...changes, order: { ...order, ...changes.order } });
      const id = await world.receive(record);
      await desk.give(callers.agent, id, 'approve');
      return { id, record };
    },
    /** The undo seconds pass. */
    async release(): Promise<void> {
      world.passTime(30_000);
      await world.runJobs();
    },
    /** Time passes, more than a session lasts. */
    async pass(milliseconds: number): Promise<void> {
      world.passTime(milliseconds);
      callers.agent = await world.signIn('agent');
      callers.manager = await world.signIn('manager');
    },
    today: () => world.now().slice(0, 10),
    upload: async (text: string, part: object = {}): Promise<SettlementReport> =>
      settlementReport.parse(
        await answered(await callers.manager('POST', '/api/refunds/settlements', { text, ...part })),
      ),
  };
}

export type RefundDesk = Awaited<ReturnType<typeof openRefundDesk>>;
