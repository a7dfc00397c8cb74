import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openHome } from '#server/openHome.ts';
import { readSettings } from '#server/settings.ts';
import { webApp } from '#server/webApp.ts';

/** What a process of a benchmark first says: where it answers, and who may ask. */
export type Hello = { real: string; bare: string; email: string; password: string };

export const addressOf = (server: { address(): unknown }) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** The real server over the database of the environment, with one person who may see everything. */
export async function openBenchServer() {
  const home = await openHome(readSettings(process.env));
  const { deps } = home;
  const [email, password] = ['bench@quittance.example', 'a password of the benchmark'];
  await deps.db
    .insertInto('people')
    .values({
      id: 'bench',
      email,
      name: 'Bench',
      role: 'admin',
      language: 'en',
      password_hash: await deps.passwords.hash(password),
      disabled_at: null,
      created_at: deps.now(),
    })
    .onConflict(conflict => conflict.doNothing())
    .execute();
  const server = serve({ fetch: webApp(home).fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  return { deps, hello: { real: addressOf(server), bare: '', email, password } satisfies Hello };
}

/** Says hello, and does what the benchmark orders until that is gone. */
export function obey(orders: Record<string, (value: number) => Promise<unknown>>, hello: Hello): void {
  process.on('message', async ({ order, value }: { order: string; value: number }) => {
    try {
      process.send!({ answer: await orders[order]!(value) });
    } catch (error) {
      process.send!({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
  process.on('disconnect', () => process.exit(0));
  process.send!(hello);
}
