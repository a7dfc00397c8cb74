import type { OpenAPIHono } from '@hono/zod-openapi';
import { permissionOf } from './permissions.ts';

// biome-ignore lint/suspicious/noExplicitAny: the app's own type names every route, and this reads only its registry.
type AnyApp = OpenAPIHono<any, any, any>;
type Operation = { security?: unknown; description?: string; responses?: Record<string, unknown> };

const refusals = {
  401: 'Nobody is signed in, or the key is not known.',
  403: 'Signed in, but not allowed to do this.',
};

/** The OpenAPI 3.1 document of every route, with who may call it from the permission table. */
export function openApiDocument(app: AnyApp, version: string) {
  app.openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'quittance_session',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer' });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Quittance',
      version,
      description: 'Refund claims: how they come in, what the policy says of each, and how they are decided.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  });
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(item as Record<string, Operation>)) {
      describeAccess(operation, permissionOf(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1')));
    }
  }
  return document;
}

function describeAccess(operation: Operation, allowed: ReturnType<typeof permissionOf>): void {
  if (allowed === undefined || allowed === 'open') {
    operation.security = [];
    return;
  }
  const byPerson = allowed.some(kind => kind !== 'shop' && kind !== 'operator');
  operation.security = [...(byPerson ? [{ session: [] }] : []), ...(allowed.length > 0 ? [{ key: [] }] : [])];
  operation.description = [operation.description, `For: ${allowed.join(', ')}.`].filter(Boolean).join('\n\n');
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  operation.responses = {
    ...operation.responses,
    ...Object.fromEntries(Object.entries(refusals).map(([status, description]) => [status, { description, content }])),
  };
}
