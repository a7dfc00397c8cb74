import type { Kysely } from 'kysely';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { Database } from '../schema.ts';
import { readClockSettings } from './readClockSettings.ts';

/** The zone whose days the house counts by, as its calendar says now. */
export async function readHouseZone(db: Kysely<Database>): Promise<string> {
  return houseZone(await readClockSettings(db));
}
