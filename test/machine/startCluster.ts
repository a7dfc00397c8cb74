import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findPostgres } from './findPostgres.ts';
import { runCommand } from './runCommand.ts';
import { folderFor, unprivilegedUser } from './unprivilegedUser.ts';

export type Cluster = {
  /** The address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
};

const startLimitMs = 60_000;

// Lives as long as its standard input is open: it ends PostgreSQL and clears up however the tests end, even by kill -9.
const keeper = `
"$1/postgres" -D "$2/data" -p "$3" -k "$2" -h 127.0.0.1 -F \
  -c synchronous_commit=off -c full_page_writes=off -c max_connections=200 -c shared_buffers=64MB \
  -c autovacuum=off -c max_wal_size=512MB -c log_min_messages=fatal 1>&2 &
pid=$!
cat > /dev/null
kill -QUIT $pid
wait $pid
cd / && rm -rf "$2"
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Retries until the server answers. @throws its last refusal once the time is over or `ended` says that it is gone. */
async function waitForAnswer(url: string, ended: () => boolean): Promise<void> {
  const limit = Date.now() + startLimitMs;
  for (;;) {
    const client = new pg.Client(url);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (ended() || Date.now() > limit) throw error;
      await wait(50);
    }
  }
}

/** Starts a PostgreSQL of its own in a temporary folder: nothing in it is meant to last, so nothing waits for a disk. */
export async function startCluster(): Promise<Cluster> {
  const programs = await findPostgres();
  const account = await unprivilegedUser();
  const folder = await folderFor(account);
  const inFolder = { ...account, cwd: folder };
  const initdb = [
    '-D',
    join(folder, 'data'),
    '-U',
    'quittance',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--no-instructions',
  ];
  // The embedded database sorts by code point, too; C.UTF-8 is not known everywhere.
  await runCommand(join(programs, 'initdb'), [...initdb, '--locale=C.UTF-8'], inFolder).catch(() =>
    runCommand(join(programs, 'initdb'), [...initdb, '--locale=C'], inFolder),
  );
  const port = await freePort();
  const child = spawn('sh', ['-c', keeper, 'keeper', programs, folder, String(port)], {
    ...inFolder,
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', chunk => {
    said = (said + chunk).slice(-4_000);
  });
  const ended = once(child, 'exit');
  const url = (database: string) => `postgres://quittance@127.0.0.1:${port}/${database}`;
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  try {
    await waitForAnswer(url('postgres'), () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw new Error(`PostgreSQL did not start: ${said || (error as Error).message}`);
  }
  return { url, stop };
}
