import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { nodeSession } from '#server/nodeSession.ts';

const app = new Hono()
  .post('/api/write', context => {
    nodeSession.write(context, 'token', '2026-03-02T10:00:00.000Z');
    return context.text('');
  })
  .post('/api/clear', context => {
    nodeSession.clear(context);
    return context.text('');
  })
  .get('/api/read', context => context.text(nodeSession.read(context) ?? 'none'))
  .post('/api/own', context => context.text(String(nodeSession.isOwnRequest(context))));

const cookie = async (url: string, headers = {}) =>
  (await app.request(url, { method: 'POST', headers })).headers.get('set-cookie') ?? '';

describe('the session in a cookie', () => {
  it('is out of reach of scripts, of other sites and of other paths', async () => {
    const written = await cookie('http://localhost/api/write');
    expect(written).toContain('quittance_session=token; Path=/api');
    expect(written).toContain('HttpOnly');
    expect(written).toContain('SameSite=Lax');
    expect(written).toContain('Expires=Mon, 02 Mar 2026 10:00:00 GMT');
    expect(written).not.toContain('Secure');
  });

  it.each([
    ['https://queue.example/api/write', {}],
    ['http://queue.example/api/write', { 'x-forwarded-proto': 'https' }],
    ['http://queue.example/api/write', { origin: 'https://queue.example' }],
  ])('is Secure when the browser speaks https: %s %o', async (url, headers) => {
    expect(await cookie(url, headers)).toContain('Secure');
  });

  it('is read back and cleared', async () => {
    const response = await app.request('/api/read', { headers: { cookie: 'quittance_session=token' } });
    expect(await response.text()).toBe('token');
    expect(await cookie('http://localhost/api/clear')).toContain('Max-Age=0');
  });
});

describe('whether a request is our own', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, 'true'],
    [{ 'sec-fetch-site': 'none' }, 'true'],
    [{ 'sec-fetch-site': 'same-site' }, 'false'],
    [{ 'sec-fetch-site': 'cross-site' }, 'false'],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://queue.example' }, 'false'],
    [{ origin: 'http://queue.example' }, 'true'],
    [{ origin: 'https://queue.example' }, 'true'],
    [{ origin: 'http://evil.example' }, 'false'],
    [{ origin: 'http://queue.example:8080' }, 'false'],
    [{ origin: 'null' }, 'false'],
    [{}, 'true'],
  ] as const)('%o: %s', async (headers, own) => {
    const response = await app.request('http://queue.example/api/own', {
      method: 'POST',
      headers: { host: 'queue.example', ...headers },
    });
    expect(await response.text()).toBe(own);
  });
});
