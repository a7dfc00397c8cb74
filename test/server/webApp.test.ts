import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { webApp } from '#server/webApp.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';

let world: TestApp;
let folder: string;
let web: ReturnType<typeof webApp>;
beforeAll(async () => {
  world = await openTestApp('pglite');
  folder = await mkdtemp(join(tmpdir(), 'quittance-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Quittance</title>');
  await writeFile(join(folder, 'assets/main-4a5b.js'), `console.log('${'a '.repeat(2000)}')`);
  web = webApp(world, folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await world.close();
});

const get = (path: string, headers: Record<string, string> = {}) =>
  web.request(path, { headers }, { session: {}, incoming: {} });

it('answers the API without letting its type be guessed', async () => {
  const answer = await get('/api/health');
  expect(await answer.json()).toMatchObject({ status: 'ok' });
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
});

it.each(['/', '/claims', '/claims/10428'])(
  'answers %s with the console, which loads nothing from elsewhere',
  async path => {
    const answer = await get(path);
    expect(await answer.text()).toContain('<title>Quittance</title>');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('Cache-Control')).toBeNull();
  },
);

it('keeps a built file for ever, compressed for who can read that', async () => {
  const answer = await get('/assets/main-4a5b.js', { 'Accept-Encoding': 'gzip' });
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(answer.headers.get('Content-Encoding')).toBe('gzip');
  expect((await answer.arrayBuffer()).byteLength).toBeLessThan(500);
});

it('says that a built file is gone, instead of the console in its place', async () => {
  const answer = await get('/assets/main-0000.js');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Cache-Control')).toBeNull();
});

it('says how to build a console that is not built, while its API answers', async () => {
  const unbuilt = webApp(world, join(folder, 'nowhere'));
  const answer = await unbuilt.request('/claims');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('npm run build');
  expect((await unbuilt.request('/api/health', {}, { session: {} })).status).toBe(200);
});
