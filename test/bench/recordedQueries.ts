import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { Database } from '#store/schema.ts';

export type RecordedQuery = { sql: string; parameters: unknown[] };

/** The SQL that `work` sends, statement by statement, on a database that answers nothing. */
export async function recordedQueries(work: (db: Kysely<Database>) => Promise<unknown>): Promise<RecordedQuery[]> {
  const queries: RecordedQuery[] = [];
  const recording = {
    executeQuery: async ({ sql, parameters }: CompiledQuery) => {
      queries.push({ sql, parameters: [...parameters] });
      return { rows: [] };
    },
    streamQuery: () => {
      throw new Error('A recorded database does not stream');
    },
  };
  class RecordingDriver extends DummyDriver {
    override async acquireConnection() {
      return recording as never;
    }
  }
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new RecordingDriver(),
      createIntrospector: inner => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  await work(db).catch(() => {});
  return queries;
}
