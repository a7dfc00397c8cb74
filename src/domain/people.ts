export const roles = ['agent', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Who acts: a signed-in person, the marketplace's own system (an API key), or Quittance's jobs. */
export type Actor =
  | { kind: 'person'; id: string; role: Role }
  | { kind: 'shop'; id: string }
  | { kind: 'system'; id: 'jobs' };

export const jobsActor: Actor = { kind: 'system', id: 'jobs' };
