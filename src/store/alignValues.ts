import { columnParser } from './columnParsers.ts';
import { prepareParameter } from './prepareParameter.ts';

/** What of PGlite is set here; the store never opens a database itself. */
type Embedded = {
  serializers: Record<number | string, (value: unknown) => unknown>;
  parsers: Record<number | string, (text: string) => unknown>;
  query<T>(sql: string): Promise<{ rows: T[] }>;
  exec(sql: string): Promise<unknown>;
};

/** Makes an embedded database take and give the very values that PostgreSQL takes and gives through the pg driver, with times in UTC. */
export async function alignValues(database: Embedded): Promise<void> {
  const { rows } = await database.query<{ oid: number }>('select oid::int4 as oid from pg_type');
  for (const { oid } of rows) {
    database.serializers[oid] = prepareParameter;
    database.parsers[oid] = columnParser(oid);
  }
  await database.exec(`set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'postgres'`);
}
