import { OpenAPIHono } from '@hono/zod-openapi';
import { refuseInvalid } from './fieldErrors.ts';
import type { Principal } from './principal.ts';

/** What travels with a request: who asks, once the permission table let them through. */
export type ApiEnv = { Variables: { principal: Principal } };

/** An empty group of routes, which answers invalid input as every other does. */
export function routeGroup(): OpenAPIHono<ApiEnv> {
  return new OpenAPIHono<ApiEnv>({ defaultHook: refuseInvalid });
}
