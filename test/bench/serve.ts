import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { claimRecord } from '#api/intake/claimRecord.ts';
import { newClaimOfRecord } from '#api/intake/newClaimOfRecord.ts';
import { receiveClaims } from '#api/receiveClaims.ts';
import { maintain } from '#server/database/maintain.ts';
import { connectionSettings } from '#server/database/postgres.ts';
import { openHome } from '#server/openHome.ts';
import { readSettings } from '#server/settings.ts';
import { webApp } from '#server/webApp.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { listClaims } from '#store/claims/listClaims.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import { benchRecord } from './benchRecord.ts';
import { type RecordedQuery, recordedQueries } from './recordedQueries.ts';

/**
 * The process that the benchmark asks, over IPC: the real server on one port and, on another, a bare node:http handler that sends the queue
 * page's SQL and answers the rows as JSON, over the same database.
 */
const settings = readSettings(process.env);
const home = await openHome(settings);
const pool = settings.databaseUrl ? new pg.Pool(connectionSettings(settings.databaseUrl)) : undefined;
const page = { filter: { view: 'todo' }, sort: 'deadline', limit: 50 } as const;
const [query] = await recordedQueries(db => listClaims(db, page as never));
const rowsOf = pool
  ? async ({ sql, parameters }: RecordedQuery) => (await pool.query(sql, parameters)).rows
  : async ({ sql, parameters }: RecordedQuery) =>
      (await home.deps.db.executeQuery(CompiledQuery.raw(sql, parameters))).rows;

const bare = createServer(async (_request, response) => {
  const body = JSON.stringify({ data: await rowsOf(query!) });
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(body);
}).listen(0, '127.0.0.1');
const real = serve({ fetch: webApp(home).fetch, port: 0, hostname: '127.0.0.1' });
await new Promise(resolve => real.once('listening', resolve));

const password = 'a password of the benchmark';
await home.deps.db
  .insertInto('people')
  .values({
    id: 'bench',
    email: 'bench@quittance.example',
    name: 'Bench',
    role: 'admin',
    language: 'en',
    password_hash: await home.deps.passwords.hash(password),
    disabled_at: null,
    created_at: home.deps.now(),
  })
  .execute();

let filled = 0;
const orders = {
  async fill(size: number) {
    for (const now = home.deps.now(); filled < size; ) {
      const batch = Array.from({ length: Math.min(500, size - filled) }, (_, i) => benchRecord(filled + i, now));
      const records = batch.map(record => newClaimOfRecord(claimRecord.parse(record)));
      await receiveClaims(home.deps, records, { kind: 'shop', id: 'bench' });
      filled += batch.length;
    }
    await foldCounts(home.deps.db);
    await foldMeasures(home.deps.db);
    await maintain(home.deps.db);
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

process.on('message', async ({ order, value }: { order: keyof typeof orders; value: number }) => {
  try {
    process.send!({ answer: await orders[order](value) });
  } catch (error) {
    process.send!({ failure: String(error) });
  }
});
process.on('disconnect', () => process.exit(0));
const address = (server: { address(): unknown }) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
process.send!({ real: address(real), bare: address(bare), email: 'bench@quittance.example', password });
