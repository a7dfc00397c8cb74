import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { evidenceFiles } from '#server/evidenceFiles.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-'));
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = Uint8Array.of(0xff, 0xd8, 0, 1, 2);
const name = createHash('sha256').update(bytes).digest('hex');
const path = () => join(folder, name.slice(0, 2), name.slice(2, 4), name);
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());

test('what was put is got back unchanged, by another server too', async () => {
  await evidenceFiles(folder).put(name, bytes);
  expect(Uint8Array.from((await evidenceFiles(folder).get(name)) ?? [])).toEqual(bytes);
  expect((await stat(path())).mode & 0o077).toBe(0);
});

test('what was never put is undefined', async () => {
  expect(await evidenceFiles(folder).get(name)).toBeUndefined();
  expect(await evidenceFiles(folder).getDerivative(name, 'screen')).toBeUndefined();
});

test('putting twice writes once; putting at once leaves one file and no draft', async () => {
  const store = evidenceFiles(folder);
  await store.put(name, bytes);
  const first = await stat(path());
  await store.put(name, bytes);
  expect((await stat(path())).ino).toBe(first.ino);
  await rm(path());
  await Promise.all(Array.from({ length: 8 }, () => evidenceFiles(folder).put(name, bytes)));
  expect((await files()).map(file => file.name)).toEqual([name]);
});

test('a file cut short by something else is made whole', async () => {
  const store = evidenceFiles(folder);
  await store.put(name, bytes);
  await writeFile(path(), bytes.subarray(0, 2));
  await store.put(name, bytes);
  expect((await stat(path())).size).toBe(bytes.length);
});

test('derivatives lie beside, may be made anew, and do not touch the original', async () => {
  const store = evidenceFiles(folder);
  await store.put(name, bytes);
  await store.putDerivative(name, 'thumbnail', Uint8Array.of(1));
  await store.putDerivative(name, 'thumbnail', Uint8Array.of(2));
  expect(Uint8Array.from((await store.getDerivative(name, 'thumbnail')) ?? [])).toEqual(Uint8Array.of(2));
  expect(await store.getDerivative(name, 'screen')).toBeUndefined();
  expect(Uint8Array.from((await store.get(name)) ?? [])).toEqual(bytes);
});

test('bytes under a name that is not theirs are refused', async () => {
  await expect(evidenceFiles(folder).put('0'.repeat(64), bytes)).rejects.toThrow('another SHA-256');
  expect(await files()).toEqual([]);
});

test.each([
  '',
  '../../../etc/passwd',
  `${'a'.repeat(61)}/..`,
  name.toUpperCase(),
  `${name}\n`,
  `${name}0`,
  `${name}.screen.webp`,
])('the name %j is refused everywhere', async strange => {
  const store = evidenceFiles(folder);
  await expect(store.get(strange)).rejects.toThrow('64 hex digits');
  await expect(store.put(strange, bytes)).rejects.toThrow('64 hex digits');
  await expect(store.getDerivative(strange, 'screen')).rejects.toThrow('64 hex digits');
  await expect(store.putDerivative(strange, 'screen', bytes)).rejects.toThrow('64 hex digits');
});

test('a derivative of no known size is refused', async () => {
  await expect(evidenceFiles(folder).getDerivative(name, '/../x' as 'screen')).rejects.toThrow('no derivative');
});

test('a folder that cannot be written is an error and leaves no draft', async () => {
  const blocked = join(folder, 'file');
  await writeFile(blocked, '');
  await expect(evidenceFiles(blocked).put(name, bytes)).rejects.toThrow('ENOTDIR');
});
