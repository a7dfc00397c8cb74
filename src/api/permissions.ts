import { roles as everyone, handlerRoles as handlers, leaderRoles as leaders, type Role } from '#domain/people.ts';

/** Who may ask: a role, the marketplace by its API key, whoever runs the server (its command line tools). */
export type PrincipalKind = Role | 'shop' | 'operator';

const reading = [...everyone, 'operator'] as const;
/** Working on claims, which finance does not. */
const handling = [...handlers, 'operator'] as const;
const admins = ['admin', 'operator'] as const;
const seniors = ['manager', ...admins] as const;
/** What is written stands under a person's name. */
const writers = leaders;
/** Seeing what is to be paid, and saying that it was. */
const paying = ['finance', ...seniors] as const;
const payers = ['finance', ...writers] as const;
const intake = ['shop', 'operator'] as const;

/**
 * Who may call each route; `open` needs nobody signed in. Which commands a person may give on a claim is
 * narrower: the lifecycle's transitions say it. A route that is missing here stops the app from being made.
 */
export const permissions = {
  'GET /api/health': 'open',
  'GET /api/openapi.json': 'open',
  'GET /api/docs': 'open',
  'POST /api/session': 'open',
  'GET /api/session': everyone,
  'PATCH /api/session': everyone,
  'DELETE /api/session': everyone,
  'GET /api/people': reading,
  'POST /api/people': ['admin', 'operator'],
  'GET /api/team': seniors,
  'PATCH /api/team/:id': admins,
  'POST /api/team/:id/password': admins,
  'DELETE /api/team/:id/sessions': admins,
  'PUT /api/team/:id/absence': seniors,
  'DELETE /api/team/:id/absence': seniors,
  'GET /api/policies': reading,
  'GET /api/dashboard': seniors,
  'GET /api/dashboard/groups': seniors,
  'GET /api/dashboard/load': seniors,
  'GET /api/my-figures': handlers,
  'GET /api/dashboard/forecast': seniors,
  'GET /api/reports/subscription': writers,
  'PUT /api/reports/subscription': writers,
  'DELETE /api/reports/subscription': writers,
  'POST /api/reports/preview': writers,
  'POST /api/reports/send': writers,
  'GET /api/settings': seniors,
  'POST /api/settings': writers,
  'POST /api/settings/preview': seniors,
  'GET /api/settings/recompute': seniors,
  'POST /api/settings/recompute': writers,
  'GET /api/refunds': paying,
  'GET /api/refunds/export': paying,
  'POST /api/refunds/settlements': payers,
  'GET /api/alerts': everyone,
  'POST /api/alerts/read': everyone,
  'GET /api/audit': seniors,
  'GET /api/audit/export': seniors,
  'POST /api/imports': admins,
  'GET /api/claims': reading,
  'GET /api/claims/export': seniors,
  'GET /api/claims/counts': reading,
  'GET /api/claims/:id': reading,
  'GET /api/claims/:id/eligibility': reading,
  'GET /api/claims/:id/events': reading,
  'GET /api/claims/:id/clock': reading,
  'GET /api/claims/:id/draft': handling,
  'POST /api/claims/:id/translations': everyone,
  'POST /api/claims/:id/commands': everyone,
  'POST /api/claims/commands/bulk': handlers,
  'POST /api/claims/next': handlers,
  'GET /api/search': reading,
  'GET /api/customers/:id': reading,
  'GET /api/orders/:id': reading,
  'GET /api/merchants': reading,
  'GET /api/merchants/:id': reading,
  'GET /api/views': everyone,
  'POST /api/views': everyone,
  'PATCH /api/views/:id': everyone,
  'DELETE /api/views/:id': everyone,
  'GET /api/preferences': everyone,
  'PATCH /api/preferences': everyone,
  'GET /api/photos/:id/thumbnail': reading,
  'GET /api/photos/:id/screen': reading,
  'GET /api/templates': handling,
  'POST /api/templates/preview': handling,
  'GET /api/templates/:language/:name': handling,
  'PUT /api/templates/:language/:name': writers,
  'POST /api/templates/:language/:name/restore': writers,
  'GET /api/messages/undelivered': seniors,
  'POST /api/messages/retry': seniors,
  'POST /api/messages/:id/retry': handlers,
  'GET /api/jobs': ['admin', 'operator'],
  'POST /api/jobs/:id/retry': ['admin', 'operator'],
  'GET /api/keys': ['admin', 'operator'],
  'POST /api/keys': ['admin', 'operator'],
  'DELETE /api/keys/:id': ['admin', 'operator'],
  'DELETE /api/customers/:id/personal': ['admin', 'operator'],
  'GET /api/verification': seniors,
  'POST /api/intake/claims': intake,
  'POST /api/intake/claims/:externalId/evidence': intake,
  'POST /api/intake/claims/:externalId/messages': intake,
  'PATCH /api/intake/orders/:id': intake,
} as const satisfies Record<string, 'open' | readonly PrincipalKind[]>;

/** The table's entry of a route; undefined when it has none. */
export function permissionOf(method: string, path: string): 'open' | readonly PrincipalKind[] | undefined {
  return (permissions as Record<string, 'open' | readonly PrincipalKind[]>)[`${method} ${path}`];
}
