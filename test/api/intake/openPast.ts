import { expect } from 'vitest';
import type { ImportReport } from '#api/schemas/importing.ts';
import type { DatabaseKind } from '#server/database/openDatabase.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { openTestApp } from '#test/api/testApp.ts';

export const now = '2026-06-01T08:00:00.000Z';
export const ana = 'agent@quittance.example';

/** Approved elsewhere two days after it was opened, settled on the fourth day. */
export const settledPast = [
  { type: 'assigned', at: '2026-03-01T10:00:00Z', to: ana },
  { type: 'replied', at: '2026-03-02T09:00:00Z', by: ana, message: 'Nous regardons.', language: 'fr' },
  { type: 'approved', at: '2026-03-03T09:00:00Z', by: ana, message: 'Vous êtes remboursée.' },
  { type: 'settled', at: '2026-03-05T09:00:00Z', reference: 'BANK-77' },
];

/** A house to which claims are brought with their past. */
export async function openPast(kind: DatabaseKind) {
  const world = await openTestApp(kind);
  world.setNow(now);
  const shop = await world.shop();
  const admin = await world.signIn('admin');
  const take = (record: object) => shop('POST', '/api/intake/claims', record);
  return {
    world,
    shop,
    admin,
    take,
    async taken(record: object): Promise<number> {
      const response = await take(record);
      expect(response.status, await response.clone().text()).toBe(201);
      return ((await response.json()) as { id: number }).id;
    },
    async importing(records: object[], dryRun = false): Promise<ImportReport> {
      const lines = records.map((record, i) => ({ line: i + 1, text: JSON.stringify(record) }));
      const response = await admin('POST', '/api/imports', { format: 'ndjson', records: lines, dryRun });
      expect(response.status, await response.clone().text()).toBe(200);
      return (await response.json()) as ImportReport;
    },
    async rows(): Promise<Record<string, number>> {
      const tables = ['claims', 'claim_events', 'people', 'orders', 'customers', 'messages', 'refunds'] as const;
      const counts = tables.map(async table => {
        const counted = await world.db
          .selectFrom(table)
          .select(eb => eb.fn.countAll().as('n'))
          .executeTakeFirst();
        return [table, Number(counted?.n)] as const;
      });
      return Object.fromEntries(await Promise.all(counts));
    },
    eventsOf: (id: number) => readEvents(world.db, id, 0),
  };
}

export type PastHouse = Awaited<ReturnType<typeof openPast>>;
