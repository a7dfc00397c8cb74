import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { clientAddress } from '#server/clientAddress.ts';

const app = new Hono().get('/', context => context.text(clientAddress(context) ?? 'unknown'));

/** What the app sees of a connection from an address that cannot be had in a test. */
const from = async (remoteAddress: string, headers: Record<string, string> = {}) => {
  const incoming = { socket: { remoteAddress, remotePort: 1, remoteFamily: 'IPv4' } };
  return (await app.request('/', { headers }, { incoming })).text();
};

describe('the address of a caller', () => {
  it('is that of the connection', async () => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('127.0.0.1');
    server.close();
  });

  it('is told by a proxy on this machine and by nobody else', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' };
    expect(await from('127.0.0.1', forwarded)).toBe('198.51.100.7');
    expect(await from('::1', forwarded)).toBe('198.51.100.7');
    expect(await from('192.0.2.1', forwarded)).toBe('192.0.2.1');
    expect(await from('192.0.2.1')).toBe('192.0.2.1');
  });
});
