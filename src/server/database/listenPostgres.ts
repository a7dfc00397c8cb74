import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { connectionSettings } from './postgres.ts';

const reconnectAfterMs = 1_000;

/**
 * Listens on a channel over a connection of its own, which is made anew when it breaks.
 * What is notified while it is broken is lost: a listener must be able to look for itself.
 * @returns a function that stops listening.
 */
export async function listenPostgres(
  connectionString: string,
  channel: string,
  fn: (payload: string) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  let stopped = false;

  async function connect(): Promise<void> {
    const next = new pg.Client(connectionSettings(connectionString));
    next.on('error', () => {});
    next.on('notification', message => fn(message.payload ?? ''));
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
    } catch (error) {
      await next.end().catch(() => {});
      throw error;
    }
    client = next;
    next.once('end', () => void reconnect());
    if (stopped) await next.end();
  }

  async function reconnect(): Promise<void> {
    while (!stopped) {
      await wait(reconnectAfterMs, undefined, { ref: false });
      const connected = await connect().then(
        () => true,
        () => false,
      );
      if (connected) return;
    }
  }

  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
