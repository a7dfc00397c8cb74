import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPostgresDatabase } from '#test/machine/testDatabase.ts';
import { spawnServer, startServer } from './startServer.ts';

it('refuses a second process on the same data folder, with a sentence, and leaves the first one alone', async () => {
  const first = await startServer();
  const serverFile = join(first.dataDir, 'server.json');
  try {
    expect(statSync(serverFile).mode & 0o777).toBe(0o600);
    const second = spawnServer({ PORT: '0', SAMPLE_DATA: '0', DATA_DIR: first.dataDir });
    expect(await second.ended).toEqual({ code: 1, signal: null });
    expect(second.said.out).toBe('');
    expect(second.said.err).toBe(
      `The data folder ${first.dataDir} is in use by the server at ${first.address} (process ${first.pid}). Stop that first, or set DATA_DIR to another folder.\n`,
    );
    const health = await fetch(`${first.address}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', database: expect.stringContaining('PGlite') });
  } finally {
    await first.stop({ keepData: true });
  }
  expect(existsSync(serverFile)).toBe(false);
  const again = await startServer({ DATA_DIR: first.dataDir });
  await again.stop({ keepData: false });
});

it('lets two processes share a PostgreSQL database and, there, a data folder', async () => {
  const { url, drop } = await createPostgresDatabase();
  const first = await startServer({ DATABASE_URL: url });
  const second = await startServer({ DATABASE_URL: url, DATA_DIR: first.dataDir });
  try {
    const key = await first.tool('createKey.ts', 'the marketplace');
    const answer = await fetch(`${second.address}/api/intake/claims?dryRun=1`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(422);
  } finally {
    await second.stop();
    await first.stop();
    await drop();
  }
});

it('says which setting cannot be used, and does not start', async () => {
  const { ended, said } = spawnServer({ PORT: 'http', DATABASE_URL: 'mysql://nowhere' });
  expect(await ended).toEqual({ code: 1, signal: null });
  expect(said.err).toContain('PORT must be a whole number');
  expect(said.err).toContain('DATABASE_URL must be an address such as postgres://');
});
