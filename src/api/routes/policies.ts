import { createRoute } from '@hono/zod-openapi';
import type { Instant } from '#domain/calendar.ts';
import { packs } from '#domain/policy/packInForce.ts';
import type { Pack } from '#domain/policy/packSchema.ts';
import { routeGroup } from '../apiEnv.ts';
import type { Deps } from '../deps.ts';
import { type PackShown, policies } from '../schemas/policies.ts';
import { json } from './json.ts';

const read = createRoute({
  method: 'get',
  path: '/api/policies',
  tags: ['policies'],
  summary: 'What claims are judged by: every version of every policy, and the rules of the house',
  responses: { 200: json(policies, 'Policies by name, the newest version first') },
});

/** The policies as data: rules with their numbers, clauses word for word with their sources, service clocks. */
export function policyRoutes(deps: Deps) {
  return routeGroup().openapi(read, context =>
    context.json({ packs: packsAt(packs, deps.now()), houseRules: deps.houseRules }, 200),
  );
}

/** Every version with the time during which it judges, by name, the newest first. */
export function packsAt(all: readonly Pack[], now: Instant): PackShown[] {
  const today = now.slice(0, 10);
  const byAge = [...all].sort(
    (a, b) => a.id.localeCompare(b.id) || b.appliesFrom.localeCompare(a.appliesFrom) || b.version - a.version,
  );
  return byAge.map((pack, place) => {
    const later = byAge[place - 1];
    const appliesUntil = later?.id === pack.id ? later.appliesFrom : null;
    const inForce = pack.appliesFrom <= today && (appliesUntil === null || today < appliesUntil);
    return { ...pack, appliesUntil, inForce };
  });
}
