import { sql, type Transaction } from 'kysely';
import type { SettingChange } from '#domain/clock/settings/settingChange.ts';
import type { Database } from '../schema.ts';

/**
 * Adds a version of a setting after the one that its writer saw (1: what Quittance comes with).
 * @returns the new version's number; undefined when somebody else wrote one meanwhile.
 */
export async function addSettingVersion(
  trx: Transaction<Database>,
  { kind, version: seen, at, from, past, value, personId }: SettingChange & { personId: string },
): Promise<number | undefined> {
  const added = await sql<{ version: number }>`
    insert into clock_setting_versions (kind, version, at, person_id, holds_from, past, value)
    select ${kind}, ${seen + 1}::integer, ${at}::timestamptz, ${personId}, ${from}::timestamptz, ${past}::boolean,
      ${JSON.stringify(value)}::jsonb
    where coalesce((select max(version) from clock_setting_versions where kind = ${kind}), 1) = ${seen}::integer
    on conflict do nothing returning version`.execute(trx);
  return added.rows[0]?.version;
}
