import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { deliveryFailureOf } from '#domain/deliveryFailure.ts';
import { webhookMessenger } from '#server/webhookMessenger.ts';

const message = {
  id: '10001-4',
  claim: 'C-10001',
  externalId: 'x',
  customerId: 'c',
  to: 'customer',
  language: 'fr',
  body: 'Bonjour',
} as const;
const secret = 'a secret of more than sixteen';
let server: Server | undefined;

afterEach(() => new Promise<void>(resolve => (server ? server.close(() => resolve()) : resolve())));

async function receiver(status: number) {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>(resolve => server!.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received };
}

describe('webhookMessenger', () => {
  it('posts the message with its id as the idempotency key, signed so that the receiver can check it', async () => {
    const { url, received } = await receiver(200);
    expect(await webhookMessenger({ url, secret }, () => 1_700_000_000_500).deliver(message)).toBe('sent');
    const [{ headers, body }] = received as [(typeof received)[0]];
    expect(JSON.parse(body)).toEqual(message);
    expect(headers['idempotency-key']).toBe('10001-4');
    const expected = createHmac('sha256', secret).update(`1700000000.${body}`).digest('hex');
    expect(headers['quittance-signature']).toBe(`t=1700000000,v1=${expected}`);
  });

  it('throws when the other side refuses, so that it is tried again', async () => {
    const { url } = await receiver(503);
    const failure = await webhookMessenger({ url, secret })
      .deliver(message)
      .catch((error: Error) => error.message);
    expect(deliveryFailureOf(String(failure))).toEqual({ code: 'answered', detail: '503' });
  });

  it('names the fault when nobody is there', async () => {
    const { url } = await receiver(200);
    await new Promise(resolve => server!.close(resolve));
    const failure = await webhookMessenger({ url, secret })
      .deliver(message)
      .catch((error: Error) => error.message);
    expect(deliveryFailureOf(String(failure))).toEqual({ code: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('keeps messages when no webhook is set', async () => {
    expect(await webhookMessenger(undefined).deliver(message)).toBe('kept');
  });
});
