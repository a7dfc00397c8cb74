import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '#server/database/openDatabase.ts';
import { DataLockedError, lockData } from '#server/dataLock.ts';
import { readServerFile, removeServerFile, writeServerFile } from '#server/serverFile.ts';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'quittance-lock-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

/** Another process that holds the lock until it is killed. */
async function holdElsewhere(): Promise<{ kill(): Promise<void> }> {
  const module = new URL('../../src/server/dataLock.ts', import.meta.url).href;
  const script = `import { lockData } from '${module}'; lockData(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the data folder', () => {
  it('is refused while another process holds it, and free once that is killed', async () => {
    const holder = await holdElsewhere();
    expect(() => lockData(dataDir)).toThrow(DataLockedError);
    expect(() => lockData(dataDir)).toThrow(`The data folder ${dataDir} is in use by another process.`);
    writeServerFile(dataDir, { address: 'http://127.0.0.1:3000', token: 'x', pid: 4711 });
    expect(() => lockData(dataDir)).toThrow('in use by the server at http://127.0.0.1:3000 (process 4711)');
    await holder.kill();
    lockData(dataDir).release();
  });

  it('is locked while its embedded database is open, which keeps its rows', async () => {
    const first = await openDatabase<unknown>({ dataDir });
    expect(first.kind).toBe('pglite');
    await sql`create table kept (x int); `.execute(first.db);
    await sql`insert into kept values (${1})`.execute(first.db);
    await expect(openDatabase({ dataDir })).rejects.toThrow(DataLockedError);
    await first.close();
    const second = await openDatabase<unknown>({ dataDir });
    const { rows } = await sql`select x from kept`.execute(second.db);
    await second.close();
    expect(rows).toStrictEqual([{ x: 1 }]);
  });

  it('is not kept locked by a database that could not be opened', async () => {
    await writeFile(join(dataDir, 'db'), 'in the way');
    await expect(openDatabase({ dataDir })).rejects.toThrow();
    lockData(dataDir).release();
  });
});

describe('server.json', () => {
  const server = { address: 'http://127.0.0.1:3000', token: 'secret', pid: 12 };

  it('is read as written, by its owner alone, and removed by who wrote it', async () => {
    expect(readServerFile(dataDir)).toBeUndefined();
    writeServerFile(dataDir, server);
    expect((await stat(join(dataDir, 'server.json'))).mode & 0o777).toBe(0o600);
    expect(readServerFile(dataDir)).toEqual(server);
    removeServerFile(dataDir, 13);
    expect(readServerFile(dataDir)).toEqual(server);
    removeServerFile(dataDir, 12);
    await expect(readFile(join(dataDir, 'server.json'))).rejects.toThrow('ENOENT');
  });

  it('counts as absent when it is not whole', async () => {
    await writeFile(join(dataDir, 'server.json'), '{"address":"http://127');
    expect(readServerFile(dataDir)).toBeUndefined();
  });
});
