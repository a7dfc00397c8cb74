import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import * as spine from './migrations/001_spine.ts';
import * as teamAndAudit from './migrations/002_team_and_audit.ts';
import * as finding from './migrations/003_finding.ts';
import * as refundsTold from './migrations/004_refunds_told.ts';
import * as messageRecipient from './migrations/005_message_recipient.ts';
import * as freeClaims from './migrations/006_free_claims.ts';
import * as conversation from './migrations/007_conversation.ts';
import * as houseEvents from './migrations/008_house_events.ts';
import * as filteredQueues from './migrations/009_filtered_queues.ts';
import * as measures from './migrations/010_measures.ts';
import * as deadlines from './migrations/011_deadlines.ts';
import * as refundList from './migrations/012_refund_list.ts';
import * as settings from './migrations/015_settings.ts';
import * as finance from './migrations/016_finance.ts';
import * as refundsApproved from './migrations/018_refunds_approved.ts';
import * as refundPromises from './migrations/020_refund_promises.ts';
import * as forecastCounts from './migrations/021_forecast_counts.ts';
import * as refundsCounted from './migrations/022_refunds_counted.ts';
import * as runningReadAlone from './migrations/023_running_read_alone.ts';
import * as unreadColumns from './migrations/023_unread_columns.ts';
import type { Database } from './schema.ts';

/** In order of their names; one that has been released is never edited again. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001_spine': spine,
  '002_team_and_audit': teamAndAudit,
  '003_finding': finding,
  '004_refunds_told': refundsTold,
  '005_message_recipient': messageRecipient,
  '006_free_claims': freeClaims,
  '007_conversation': conversation,
  '008_house_events': houseEvents,
  '009_filtered_queues': filteredQueues,
  '010_measures': measures,
  '011_deadlines': deadlines,
  '012_refund_list': refundList,
  '015_settings': settings,
  '016_finance': finance,
  '018_refunds_approved': refundsApproved,
  '020_refund_promises': refundPromises,
  '021_forecast_counts': forecastCounts,
  '022_refunds_counted': refundsCounted,
  '023_running_read_alone': runningReadAlone,
  '023_unread_columns': unreadColumns,
};

/**
 * Brings the tables to what this program needs; does nothing when they are. Servers starting together wait for each other,
 * and a migration that fails leaves nothing behind.
 * @throws the database's own error of the migration that failed, or an Error when the tables belong to a newer program.
 */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
