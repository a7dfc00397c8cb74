import type { Transaction } from 'kysely';
import { insertRows } from '../insertRows.ts';
import type { Database } from '../schema.ts';

export type NewAlert = Pick<
  Database['alerts'],
  'person_id' | 'claim_id' | 'sequence' | 'kind' | 'deadline' | 'due_at' | 'at' | 'held'
>;

/** Keeps alerts, in the transaction of the event that they are about; each person is alerted to an event once (a constraint). */
export async function addAlerts(trx: Transaction<Database>, alerts: readonly NewAlert[]): Promise<void> {
  await insertRows(trx, 'alerts', alerts);
}
