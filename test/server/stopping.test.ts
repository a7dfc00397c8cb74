import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lostParcel } from '#test/api/claimRecords.ts';
import { startServer } from '#test/e2e/startServer.ts';
import { createPostgresDatabase, testDatabases } from '#test/machine/testDatabase.ts';

describe.each(testDatabases)('a server on %s that is told to stop', kind => {
  let webhook: Server;
  let called: Promise<void>;
  let database: Awaited<ReturnType<typeof createPostgresDatabase>> | undefined;
  beforeAll(async () => {
    if (kind === 'postgres') database = await createPostgresDatabase();
    const { promise, resolve } = Promise.withResolvers<void>();
    called = promise;
    // Takes what is sent and never answers.
    webhook = createServer(() => resolve());
    await new Promise<void>(listening => webhook.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    webhook.closeAllConnections();
    webhook.close();
    await database?.drop();
  });

  it('ends within five seconds while a webhook hangs', async () => {
    const server = await startServer({
      MESSAGE_WEBHOOK_URL: `http://127.0.0.1:${(webhook.address() as AddressInfo).port}/hook`,
      MESSAGE_WEBHOOK_SECRET: 'a secret of more than sixteen',
      ...(database ? { DATABASE_URL: database.url } : {}),
    });
    await sendAMessage(server);
    await called;
    const from = performance.now();
    await server.stop();
    expect(performance.now() - from).toBeLessThan(5000);
  }, 120_000);
});

async function sendAMessage({ address, tool }: Awaited<ReturnType<typeof startServer>>): Promise<void> {
  const key = await tool('createKey.ts', 'the shop');
  const ask = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const response = await fetch(`${address}${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', Origin: address, ...headers },
    });
    expect(response.ok, `${path}: ${response.status}`).toBe(true);
    return response;
  };
  const taken = await ask('POST', '/api/intake/claims', lostParcel(), { Authorization: `Bearer ${key}` });
  const { id } = (await taken.json()) as { id: number };
  const email = 'ana@quittance.example';
  const password = await tool('createPerson.ts', email, '--name', 'Ana Costa', '--role', 'agent');
  const session = await ask('POST', '/api/session', { email, password }, {});
  const cookie = session.headers
    .getSetCookie()
    .map(set => set.split(';')[0])
    .join('; ');
  const { sequence } = (await (await fetch(`${address}/api/claims/${id}`, { headers: { cookie } })).json()) as {
    sequence: number;
  };
  await ask('POST', `/api/claims/${id}/commands`, { command: 'reply', message: 'Bonjour.', sequence }, { cookie });
}
