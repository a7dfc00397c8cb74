import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnParser } from '#store/columnParsers.ts';
import { DatabaseUnavailableError } from './databaseError.ts';

const oldestVersion = 15;
/** Many short statements: to compile one, or to start processes for it, takes longer than it does, unless it reads very much. */
const shortStatements = '-c jit=off -c parallel_setup_cost=50000';
const session = `-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres ${shortStatements}`;

/** Settings of every connection to PostgreSQL: its values read as on the embedded database, times in UTC. */
export function connectionSettings(connectionString: string): pg.ClientConfig {
  return {
    connectionString,
    options: session,
    application_name: 'quittance',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : columnParser(oid),
    } as pg.CustomTypesConfig,
  };
}

/** The address without its password, fit for a message. */
function publicAddress(connectionString: string): string {
  const url = URL.parse(connectionString);
  return url ? `${url.hostname || 'the local socket'}${url.port && `:${url.port}`}${url.pathname}` : 'DATABASE_URL';
}

async function checkServer(pool: pg.Pool, connectionString: string): Promise<void> {
  const address = publicAddress(connectionString);
  const version = await pool.query<{ server_version_num: string }>('show server_version_num').catch(error => {
    // A name with several addresses fails with an AggregateError whose own message is empty.
    const reason = error instanceof AggregateError ? error.errors.map(String).join('; ') : (error as Error).message;
    throw new DatabaseUnavailableError(
      `PostgreSQL at ${address} cannot be reached: ${reason}. Check DATABASE_URL and that the server runs, or leave DATABASE_URL out to use the embedded database.`,
      { cause: error },
    );
  });
  const major = Math.floor(Number(version.rows[0]!.server_version_num) / 10_000);
  if (major < oldestVersion) {
    throw new DatabaseUnavailableError(
      `PostgreSQL at ${address} is version ${major}; ${oldestVersion} or newer is needed.`,
    );
  }
}

/** Opens a pool of connections. @throws DatabaseUnavailableError when the server cannot be reached or is too old. */
export async function openPostgres<DB>(connectionString: string): Promise<{ db: Kysely<DB>; close(): Promise<void> }> {
  const pool = new pg.Pool({ ...connectionSettings(connectionString), max: 10 });
  // An idle connection that breaks (a restart of the server) is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  try {
    await checkServer(pool, connectionString);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { db, close: () => db.destroy() };
}
