export const roles = ['agent', 'finance', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Those who work on claims: they decide them, and can have them in hand. Finance pays out what was decided, and reads why. */
export const handlerRoles = ['agent', 'manager', 'admin'] as const satisfies readonly Role[];

/** Whether people of a role can be given a claim. */
export function handlesClaims(role: Role): boolean {
  return (handlerRoles as readonly Role[]).includes(role);
}

/** Those who answer for the team: its figures, settings, texts and people. */
export const leaderRoles = ['manager', 'admin'] as const satisfies readonly Role[];

/** Whether people of a role answer for the team; without one, nobody does. */
export function leadsTeam(role: Role | undefined): boolean {
  return (leaderRoles as readonly (Role | undefined)[]).includes(role);
}

/** Who acts: a signed-in person, the marketplace's own system (an API key), or Quittance's jobs. */
export type Actor =
  | { kind: 'person'; id: string; role: Role }
  | { kind: 'shop'; id: string }
  | { kind: 'system'; id: 'jobs' };

export const jobsActor: Actor = { kind: 'system', id: 'jobs' };
