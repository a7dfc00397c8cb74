import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

const loopback = /^(127\.|::1$|::ffff:127\.)/;

/**
 * The address that a request came from. A proxy on this machine says whom it speaks for at the end of `X-Forwarded-For`; nobody else is believed,
 * because anybody can send that header.
 */
export function clientAddress(context: Context): string | undefined {
  const { address } = getConnInfo(context).remote;
  if (address === undefined || !loopback.test(address)) return address;
  return context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() || address;
}
