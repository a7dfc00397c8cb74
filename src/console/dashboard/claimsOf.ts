import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { Mark, Where } from '#api/schemas/dashboardMark.ts';
import { addressOfClaims } from '../profile/addressOfClaims.ts';
import { type Filters, listFilters } from '../queue/queueAddress.ts';

/** Where the queue shows exactly the claims of a mark; undefined of none. */
export type ClaimsOf = (mark: Mark) => string | undefined;

/** The days of a mark are those of its figure: the address says whose. */
export function claimsOf({ chosen, zone }: Pick<Dashboard, 'chosen' | 'zone'>): ClaimsOf {
  return ({ count, where }) => {
    const { view, ...filters } = { ...chosen, ...where } as Where;
    return count === 0 ? undefined : addressOfClaims({ ...addressFilters(filters), zone }, view ?? 'all');
  };
}

/** The same filters, as the address of the queue has them. */
export function addressFilters(where: Omit<Where, 'view'>): Filters {
  const isList = (name: string) => (listFilters as readonly string[]).includes(name);
  const written = Object.entries(where).map(([name, value]) => [
    name,
    isList(name) ? value : Array.isArray(value) ? value.join(',') : String(value),
  ]);
  return Object.fromEntries(written) as Filters;
}
