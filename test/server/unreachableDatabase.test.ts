import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { DatabaseUnavailableError } from '#server/database/databaseError.ts';
import { maintain } from '#server/database/maintain.ts';
import { openDatabase } from '#server/database/openDatabase.ts';
import { openTestDatabase, testDatabases } from '#test/machine/testDatabase.ts';

/** Speaks just enough of the protocol to be taken for a PostgreSQL of an old version. */
async function oldPostgres(version: string): Promise<{ port: number; close(): void }> {
  const message = (type: string, body: Buffer) => {
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const text = (value: string) => Buffer.from(`${value}\0`);
  const ready = message('Z', Buffer.from('I'));
  const description = Buffer.concat([
    Buffer.from([0, 1]),
    text('server_version_num'),
    Buffer.alloc(6),
    Buffer.from([0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ]);
  const row = Buffer.concat([Buffer.from([0, 1, 0, 0, 0, version.length]), Buffer.from(version)]);
  const server = createServer(socket => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', Buffer.alloc(4)), ready]));
      socket.on('data', data => {
        if (data[0] !== 'Q'.charCodeAt(0)) return;
        socket.write(Buffer.concat([message('T', description), message('D', row), message('C', text('SHOW')), ready]));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
}

describe('a database that cannot be used', () => {
  const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: '/nonexistent' });

  it('says that PostgreSQL cannot be reached, where, and never the password', async () => {
    const opening = open('postgres://someone:hunter2@127.0.0.1:1/claims');
    await expect(opening).rejects.toThrow(DatabaseUnavailableError);
    await expect(opening).rejects.toThrow(
      /PostgreSQL at 127\.0\.0\.1:1\/claims cannot be reached: .*ECONNREFUSED.*Check DATABASE_URL/,
    );
    await expect(opening).rejects.not.toThrow(/hunter2/);
  });

  it('says which database is missing', async () => {
    const url = inject('clusterUrl').replace(/\/postgres$/, '/absent');
    await expect(open(url)).rejects.toThrow('database "absent" does not exist');
  });

  it('refuses a PostgreSQL older than 15', async () => {
    const old = await oldPostgres('140012');
    try {
      await expect(open(`postgres://q@127.0.0.1:${old.port}/claims`)).rejects.toThrow(
        'is version 14; 15 or newer is needed',
      );
    } finally {
      old.close();
    }
  });

  it('says that a folder does not hold an embedded database', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'quittance-broken-'));
    try {
      await mkdir(join(dataDir, 'db'));
      await writeFile(join(dataDir, 'db', 'PG_VERSION'), 'nonsense');
      await expect(openDatabase({ dataDir })).rejects.toThrow(
        `The embedded database in ${join(dataDir, 'db')} cannot be opened`,
      );
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe.each(testDatabases)('maintain on %s', kind => {
  it('tells the planner how many rows there are', async () => {
    const opened = await openTestDatabase(kind);
    try {
      await sql`create table "Many rows" as select generate_series(1, 5000) as n`.execute(opened.db);
      await maintain(opened.db);
      const { rows } = await sql`select reltuples::int as n from pg_class where relname = 'Many rows'`.execute(
        opened.db,
      );
      expect(rows).toStrictEqual([{ n: 5000 }]);
    } finally {
      await opened.close();
    }
  });
});
