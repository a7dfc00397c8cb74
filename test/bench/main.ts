import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startCluster } from '#test/machine/startCluster.ts';
import { benchHome, type SizeFigures } from './benchHome.ts';
import { benchConsole, consoleTable } from './console/main.ts';
import { dashboardTable } from './dashboard/dashboardTable.ts';
import { benchDashboard } from './dashboard/main.ts';
import { benchProofs } from './proofs.ts';
import { startTime } from './startTimes.ts';

/**
 * `npm run bench [-- --sizes 1000,10000,100000 --dashboard 10000,100000,1000000]`, or `--only dashboard`: both databases at growing sizes in one run, the queue beside a bare handler that sends the same SQL.
 * Figures go to standard output as tables. Trust the ratios: they were measured side by side.
 */
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    dashboard: { type: 'string', default: '10000,100000,1000000' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const dashboardSizes = values.dashboard.split(',').map(Number);
/** The embedded database is for a team that begins: at most so many claims are asked of it. */
const mostEmbedded = 100_000;
const say = (line: string) => console.error(line);
const folder = await mkdtemp(join(tmpdir(), 'quittance-bench-'));
const cluster = await startCluster();

try {
  if (values.only !== 'dashboard') await benchQueue();
  await benchDashboards();
} finally {
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}

async function benchQueue() {
  const proofs = benchProofs();
  const thousands = (value: number) => Math.round(value).toLocaleString('en');
  console.log(
    `Whole proofs a second a core: ${thousands(proofs.presentProofsPerSecond)} (${thousands(proofs.proofsPerSecond)} with facts of later dates)\n`,
  );

  await createDatabase('bench');
  const homes = {
    PostgreSQL: { DATABASE_URL: cluster.url('bench'), DATA_DIR: join(folder, 'postgres') },
    PGlite: { DATABASE_URL: '', DATA_DIR: join(folder, 'pglite') },
  };
  for (const [name, env] of Object.entries(homes)) {
    say(`${name} ...`);
    const figures = await benchHome(env, sizes, say);
    console.log(`${name}, milliseconds (p50 / p95)\n${table(figures)}\n`);
    const start = await startTime(env, 39_917);
    console.log(
      `${name}: start to first answer ${start.milliseconds.toFixed(0)} ms, ${start.memoryMiB.toFixed(0)} MiB then\n`,
    );
  }
  console.log(consoleTable(await benchConsole(join(folder, 'console'), say)));
}

/** Each size has a database of its own. */
async function benchDashboards() {
  const homes = {
    PostgreSQL: dashboardSizes,
    PGlite: dashboardSizes.filter(size => size <= mostEmbedded),
  };
  for (const [name, sizesOf] of Object.entries(homes)) {
    const figures = [];
    for (const size of sizesOf) {
      say(`${name}, the dashboard of ${size} claims ...`);
      const database = `dashboard_${size}`;
      if (name === 'PostgreSQL') await createDatabase(database);
      const DATABASE_URL = name === 'PostgreSQL' ? cluster.url(database) : '';
      figures.push(await benchDashboard({ DATABASE_URL, DATA_DIR: join(folder, `${name}-${size}`) }, size, say));
    }
    console.log(
      `${name}: the whole page of the dashboard over HTTP (figures, forecast, groups and load at once), milliseconds (p50 / p95)\n${dashboardTable(figures)}\n`,
    );
  }
}

async function createDatabase(name: string) {
  const admin = new pg.Client(cluster.url('postgres'));
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
}

function table(figures: readonly SizeFigures[]): string {
  const pair = ({ p50, p95 }: { p50: number; p95: number }) => `${p50.toFixed(2)} / ${p95.toFixed(2)}`;
  const rows: [string, (figure: SizeFigures) => string][] = [
    ['claims', ({ claims }) => claims.toLocaleString('en')],
    ['the SQL through the driver', ({ driver }) => pair(driver)],
    ['bare node:http with that SQL', ({ bare }) => pair(bare)],
    ['queue page', ({ queue }) => pair(queue)],
    ['queue page / bare, p50', ({ queue, bare }) => `${(queue.p50 / bare.p50).toFixed(2)}x`],
    ['queue page / its smallest size, p50', ({ queue }) => `${(queue.p50 / figures[0]!.queue.p50).toFixed(2)}x`],
    ['queue page, deep', ({ queueDeep }) => pair(queueDeep)],
    ['queue page, filtered', ({ queueFiltered }) => pair(queueFiltered)],
    ['20 connections: bare, requests a second', ({ bareLoaded }) => bareLoaded.perSecond.toFixed(0)],
    ['20 connections: queue page', ({ queueLoaded }) => `${queueLoaded.perSecond.toFixed(0)}/s, ${pair(queueLoaded)}`],
    ['claim page', ({ claimPage }) => pair(claimPage)],
    ['decision', ({ decision }) => pair(decision)],
    ['filling, seconds', ({ fillSeconds }) => fillSeconds.toFixed(0)],
    ['memory of the process, MiB', ({ memoryMiB }) => memoryMiB.toFixed(0)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows
    .map(([label, cell]) => `  ${label.padEnd(width)}  ${figures.map(figure => cell(figure).padStart(24)).join('')}`)
    .join('\n');
}
