import {
  AbortedTransactionError,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import { prepareParameter } from '#store/prepareParameter.ts';
import { DatabaseUnavailableError } from './databaseError.ts';
import type { EmbeddedThread } from './embeddedThread.ts';
import { FairLock } from './fairLock.ts';

const maximumWaitMs = 60_000;
const countedCommands = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE']);

class EmbeddedConnection implements DatabaseConnection {
  readonly #thread: EmbeddedThread;

  constructor(thread: EmbeddedThread) {
    this.#thread = thread;
  }

  async run(sql: string, parameters: readonly unknown[] = []) {
    try {
      return await this.#thread.ask({ kind: 'query', sql, parameters: parameters.map(prepareParameter) });
    } catch (error) {
      // The error was made when the thread's answer came in; who asked is known only here.
      if (error instanceof Error) error.stack = `${error.stack}\n${new Error().stack?.split('\n').slice(1).join('\n')}`;
      throw error;
    }
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, affectedRows, command } = await this.run(sql, parameters);
    return {
      rows: rows as R[],
      numAffectedRows: countedCommands.has(command) ? BigInt(affectedRows) : undefined,
    };
  }

  /** PGlite has no portals: the rows come in one piece. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }
}

/** The one connection of the embedded database, lent to one query or one whole transaction at a time, in order of asking. */
class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection;
  readonly #lock = new FairLock();

  constructor(thread: EmbeddedThread) {
    this.#connection = new EmbeddedConnection(thread);
  }

  async init(): Promise<void> {}
  async destroy(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const lent = await this.#lock.acquire(maximumWaitMs);
    if (lent) return this.#connection;
    throw new DatabaseUnavailableError(
      `The embedded database was busy for ${maximumWaitMs / 1000} seconds: a transaction is too long, or uses the database beside itself instead of its own handle.`,
    );
  }

  async releaseConnection(): Promise<void> {
    this.#lock.release();
  }

  async beginTransaction(_: DatabaseConnection, { isolationLevel, accessMode }: TransactionSettings): Promise<void> {
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : '';
    await this.#connection.run(`start transaction${level}${accessMode ? ` ${accessMode}` : ''}`);
  }

  async commitTransaction(): Promise<void> {
    const { command } = await this.#connection.run('commit');
    if (command === 'ROLLBACK') throw new AbortedTransactionError();
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.run('rollback');
  }

  async savepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.run(`savepoint "${name}"`);
  }

  async rollbackToSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.run(`rollback to savepoint "${name}"`);
  }

  async releaseSavepoint(_: DatabaseConnection, name: string): Promise<void> {
    await this.#connection.run(`release savepoint "${name}"`);
  }
}

/** Kysely over PGlite in its thread (Kysely's own dialect wants the PGlite object, which cannot leave the thread). */
export function embeddedDialect(thread: EmbeddedThread): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => new EmbeddedDriver(thread),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
