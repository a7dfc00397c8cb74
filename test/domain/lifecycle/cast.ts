import type { Who } from '#domain/lifecycle/transitions.ts';
import { type Actor, jobsActor, type Role } from '#domain/people.ts';

function person(id: string, role: Role): Actor {
  return { kind: 'person', id, role };
}

export const ana = person('ana', 'agent');
export const ben = person('ben', 'agent');
export const fin = person('fin', 'finance');
export const mia = person('mia', 'manager');
export const ada = person('ada', 'admin');
export const shop: Actor = { kind: 'shop', id: 'key-1' };
export const jobs = jobsActor;

/** One actor for everybody that the transitions table knows. */
export const cast: Record<Who, Actor> = { agent: ana, finance: fin, manager: mia, admin: ada, shop, system: jobs };
export const everybody = Object.keys(cast) as Who[];
