import { once } from 'node:events';
import { createServer } from 'node:http';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { claimRecord } from '#api/intake/claimRecord.ts';
import { newClaimOfRecord } from '#api/intake/newClaimOfRecord.ts';
import { receiveClaims } from '#api/receiveClaims.ts';
import { maintain } from '#server/database/maintain.ts';
import { connectionSettings } from '#server/database/postgres.ts';
import { readSettings } from '#server/settings.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { listClaims } from '#store/claims/listClaims.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import { benchRecord } from './benchRecord.ts';
import { addressOf, obey, openBenchServer } from './benchServer.ts';
import { type RecordedQuery, recordedQueries } from './recordedQueries.ts';

/**
 * The process that the benchmark asks, over IPC: the real server on one port and, on another, a bare node:http handler that sends the queue
 * page's SQL and answers the rows as JSON, over the same database.
 */
const { deps, hello } = await openBenchServer();
const { databaseUrl } = readSettings(process.env);
const pool = databaseUrl ? new pg.Pool(connectionSettings(databaseUrl)) : undefined;
const page = { filter: { view: 'todo' }, sort: 'deadline', limit: 50 } as const;
const [query] = await recordedQueries(db => listClaims(db, page as never));
const rowsOf = pool
  ? async ({ sql, parameters }: RecordedQuery) => (await pool.query(sql, parameters)).rows
  : async ({ sql, parameters }: RecordedQuery) => (await deps.db.executeQuery(CompiledQuery.raw(sql, parameters))).rows;

const bare = createServer(async (_request, response) => {
  const body = JSON.stringify({ data: await rowsOf(query!) });
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
}).listen(0, '127.0.0.1');
await once(bare, 'listening');
let filled = 0;
const orders = {
  async fill(size: number) {
    for (const now = deps.now(); filled < size; ) {
      const batch = Array.from({ length: Math.min(500, size - filled) }, (_, i) => benchRecord(filled + i, now));
      const records = batch.map(record => newClaimOfRecord(claimRecord.parse(record)));
      await receiveClaims(deps, records, { kind: 'shop', id: 'bench' });
      filled += batch.length;
    }
    await foldCounts(deps.db);
    await foldMeasures(deps.db);
    await maintain(deps.db);
  },
  async driver(times: number) {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      const began = performance.now();
      await rowsOf(query!);
      took.push(performance.now() - began);
    }
    return took;
  },
  async memory() {
    return process.memoryUsage().rss;
  },
};

obey(orders, { ...hello, bare: addressOf(bare) });
