import type { Role } from '#domain/people.ts';
import type { MessageKey } from '../i18n/catalogue.ts';

/** `counted`: how many things wait there; such a place is shown while there are any. */
export type Place = { to: string; label: MessageKey; for?: readonly Role[]; counted?: 'undelivered' };

/** The places of the console, as they stand in the top bar; `for`: the only roles that have a use for one. */
export const places: readonly Place[] = [
  { to: '/claims', label: 'shell.queue' },
  { to: '/dashboard', label: 'shell.dashboard', for: ['manager', 'admin'] },
  { to: '/my-figures', label: 'shell.myFigures', for: ['agent'] },
  { to: '/refunds', label: 'shell.refunds', for: ['finance', 'manager', 'admin'] },
  { to: '/policies', label: 'shell.policies' },
  { to: '/templates', label: 'shell.templates', for: ['manager', 'admin'] },
  { to: '/team', label: 'shell.team', for: ['manager', 'admin'] },
  { to: '/audit', label: 'shell.audit', for: ['manager', 'admin'] },
  { to: '/settings', label: 'shell.settings', for: ['manager', 'admin'] },
  { to: '/import', label: 'shell.import', for: ['admin'] },
  { to: '/undelivered', label: 'shell.undelivered', for: ['manager', 'admin'], counted: 'undelivered' },
];

/** Whether a place is one of those for people of a role; nobody has one before theirs is known. */
export function isShownTo(to: string, role: Role | undefined): boolean {
  const roles = places.find(place => place.to === to)?.for;
  return role !== undefined && (roles?.includes(role) ?? true);
}
