import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const prepare = fileURLToPath(new URL('../../src/server/prepare.mjs', import.meta.url));
const stamp = 'node_modules/.quittance/installed';
let clone: string;

/** A bare project whose lock asks for the given packages. */
async function lockFor(dependencies: Record<string, string>): Promise<void> {
  const about = { name: 'bare', version: '1.0.0', dependencies };
  const installed = Object.entries(dependencies).map(([name, version]) => [`node_modules/${name}`, { version }]);
  const lock = { ...about, lockfileVersion: 3, packages: { '': about, ...Object.fromEntries(installed) } };
  await writeFile(join(clone, 'package.json'), JSON.stringify(about));
  await writeFile(join(clone, 'package-lock.json'), JSON.stringify(lock));
}

/** Runs the real thing with the real npm and an empty home. Nothing listens at the registry: nothing is fetched. */
async function run(purpose: string): Promise<{ code: number; out: string; err: string }> {
  const { PATH } = process.env;
  const env = {
    PATH,
    HOME: join(clone, 'home'),
    npm_config_registry: 'http://127.0.0.1:1/',
    npm_config_fetch_retries: '0',
    npm_config_update_notifier: 'false',
  };
  const child = spawn(process.execPath, [join(clone, 'src/server/prepare.mjs'), purpose], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', chunk => {
    out += chunk;
  });
  child.stderr.on('data', chunk => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'quittance-clone-'));
  await mkdir(join(clone, 'src/server'), { recursive: true });
  await mkdir(join(clone, 'home'));
  await copyFile(prepare, join(clone, 'src/server/prepare.mjs'));
});
afterEach(() => rm(clone, { recursive: true, force: true }));

it('installs once, and again only when the lock has changed', async () => {
  await lockFor({});
  const first = await run('start');
  expect(first.err).toBe('');
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('Installing the packages') });
  expect(await run('start')).toEqual({ code: 0, out: '', err: '' });
  await writeFile(join(clone, 'package-lock.json'), `${await readFile(join(clone, 'package-lock.json'), 'utf8')}\n`);
  expect((await run('tool')).out).toContain('Installing the packages');
});

it('says that the registry cannot be reached, and tries again the next time', async () => {
  await lockFor({ 'left-pad': '1.3.0' });
  const failed = await run('start');
  expect(failed.code).toBe(1);
  expect(failed.err).toContain('The package registry cannot be reached');
  await expect(stat(join(clone, stamp))).rejects.toThrow('ENOENT');
  expect((await run('start')).out).toContain('Installing the packages');
});

it('says that the lock is missing', async () => {
  await lockFor({});
  await rm(join(clone, 'package-lock.json'));
  const { code, err } = await run('tool');
  expect(code).toBe(1);
  expect(err).toContain('package-lock.json is missing, or does not agree with package.json');
});

it('says which Node is needed when the one that scripts get is too old', async () => {
  await lockFor({});
  await run('tool');
  const node = join(clone, 'node_modules/.bin/node');
  await mkdir(join(clone, 'node_modules/.bin'));
  await writeFile(node, '#!/bin/sh\necho v20.20.2\n');
  await chmod(node, 0o755);
  const { code, err } = await run('tool');
  expect(code).toBe(1);
  expect(err).toMatch(/needs Node 24\.15 or newer, and .*node is v20\.20\.2\. On /);
});

it('says how it is used', async () => {
  await lockFor({});
  expect(await run('demo')).toMatchObject({ code: 1, err: 'Usage: node src/server/prepare.mjs start|test|tool\n' });
});
