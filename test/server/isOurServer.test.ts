import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isOurServer } from '#server/isOurServer.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';

let world: TestApp;
let server: Server;
let address: string;
beforeAll(async () => {
  world = await openTestApp('pglite', { operatorToken: 'the token of this run' });
  const { app } = world;
  await new Promise<void>(listening => {
    server = serve({ fetch: request => app.fetch(request, { session: {} }), port: 0, hostname: '127.0.0.1' }, () =>
      listening(),
    ) as Server;
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await world.close();
});

it('knows the server of this run by its instance, which is not its token', async () => {
  expect(await isOurServer({ address, token: 'the token of this run' })).toBe(true);
  expect(await (await fetch(`${address}/api/health`)).text()).not.toContain('the token of this run');
});

it('does not take another server at the same address for it', async () => {
  expect(await isOurServer({ address, token: 'the token of a run before' })).toBe(false);
});

it('answers false where nobody answers', async () => {
  expect(await isOurServer({ address: 'http://127.0.0.1:9', token: 'the token of this run' })).toBe(false);
});
