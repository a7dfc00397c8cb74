import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { passwords } from '#server/passwords.ts';
import { openTestApp, type TestApp } from './testApp.ts';

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { responses: Record<string, unknown>; security: unknown[]; summary: string }>>;
  components: { schemas: Record<string, unknown> };
};

let world: TestApp;
let document: Document;
beforeAll(async () => {
  world = await openTestApp('pglite');
  document = (await (await world.nobody('GET', '/api/openapi.json')).json()) as Document;
});
afterAll(() => world.close());

/** Every `$ref` anywhere in a value. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}

describe('what the API says of itself', () => {
  it('is OpenAPI 3.1 and names every route', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.keys(item).map(method => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
    );
    const routes = new Set(
      world.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    const undocumented = [...routes].filter(route => !described.includes(route));
    expect(undocumented.sort()).toEqual(['GET /api/docs', 'GET /api/openapi.json']);
    expect(described.filter(route => !routes.has(route))).toEqual([]);
  });

  it('refers only to schemas that are there', () => {
    for (const reference of references(document)) {
      const [, , kind, name] = reference.split('/');
      expect(kind).toBe('schemas');
      expect(document.components.schemas, reference).toHaveProperty([name!]);
    }
  });

  it('says of each route what it is for, what it answers, and who may call it', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      for (const [method, operation] of Object.entries(item)) {
        expect(operation.summary, `${method} ${path}`).toBeTruthy();
        expect(Object.keys(operation.responses).some(status => status.startsWith('2'))).toBe(true);
        const open = path === '/api/health' || (path === '/api/session' && method === 'post');
        expect(operation.security.length === 0, `${method} ${path}`).toBe(open);
        expect('403' in operation.responses, `${method} ${path}`).toBe(!open);
      }
    }
  });

  it('describes each path parameter as a required one', () => {
    for (const [path, item] of Object.entries(document.paths)) {
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const operation of Object.values(item) as {
        parameters?: { in: string; name: string; required?: boolean }[];
      }[]) {
        const inPath = (operation.parameters ?? []).filter(parameter => parameter.in === 'path');
        expect(inPath.map(({ name }) => name)).toEqual(names);
        expect(inPath.every(({ required }) => required)).toBe(true);
      }
    }
  });

  it('has a page that loads nothing from elsewhere', async () => {
    const page = await world.nobody('GET', '/api/docs');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toMatch(/https?:\/\//);
  });

  it('answers health with what it runs on', async () => {
    const health = await (await world.nobody('GET', '/api/health')).json();
    expect(health).toMatchObject({ status: 'ok', version: '0.0.0-test', now: world.now() });
    expect((health as { database: string }).database).toMatch(/^PostgreSQL 18\.\d+ \(PGlite [\d.]+\)$/);
  });

  it('answers an unknown route with a problem, and a failure with a number and nothing of its inside', async () => {
    const unknown = await world.nobody('GET', '/api/nowhere');
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ status: 404, code: 'unknown_route' });
    const failing = async () => {
      throw Object.assign(new Error('select secret\nwith its whole source'), { code: 'XX000' });
    };
    const broken = await openTestApp('pglite', { passwords: { ...passwords, matches: failing } });
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const body = { email: 'agent@quittance.example', password: 'x' };
    const failed = await broken.nobody('POST', '/api/session', body);
    expect(failed.status).toBe(500);
    const text = await failed.text();
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' });
    expect(text).not.toContain('secret');
    const [line] = log.mock.calls[0] as [string];
    log.mockRestore();
    expect(line).toContain(/error_[0-9a-f]{32}/.exec(text)![0]);
    expect(line).toContain('XX000: select secret');
    expect(line).not.toContain('source');
    await broken.close();
  });

  it('takes no address that no database could look up, and no body that is too large', async () => {
    expect((await world.nobody('GET', '/api/photos/%00/screen')).status).toBe(400);
    const large = await world.nobody('POST', '/api/session', { email: 'a'.repeat(2 * 1024 * 1024), password: 'x' });
    expect(large.status).toBe(413);
  });
});
