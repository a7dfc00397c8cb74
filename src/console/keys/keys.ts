import type { keyActions } from '#api/schemas/preferences.ts';
import { handlerRoles, type Role } from '#domain/people.ts';
import type { MessageKey } from '../i18n/catalogue.ts';

/**
 * Every key of the console as it comes; each person can choose others (`keymap.ts`). Two with a space are pressed one after the other;
 * `held`: pressing on repeats it; `for`: the only roles that can do it. Each action is also a button or a link; `useKey` binds an action while its component is shown.
 */
export const keys = {
  search: { key: '/', area: 'everywhere', label: 'keys.search' },
  goQueue: { key: 'g q', area: 'everywhere', label: 'keys.goQueue' },
  goDashboard: { key: 'g d', area: 'everywhere', label: 'keys.goDashboard', for: ['manager', 'admin'] },
  goRefunds: { key: 'g r', area: 'everywhere', label: 'keys.goRefunds', for: ['finance', 'manager', 'admin'] },
  goAlerts: { key: 'g l', area: 'everywhere', label: 'keys.goAlerts' },
  help: { key: '?', area: 'everywhere', label: 'keys.help' },
  nextClaim: { key: 'n', area: 'work', label: 'keys.nextClaim', for: handlerRoles },
  down: { key: 'j', area: 'queue', label: 'keys.down', held: true },
  up: { key: 'k', area: 'queue', label: 'keys.up', held: true },
  open: { key: 'Enter', area: 'queue', label: 'keys.open' },
  select: { key: 'x', area: 'queue', label: 'keys.select', for: handlerRoles },
  nextPage: { key: ']', area: 'queue', label: 'keys.nextPage' },
  previousPage: { key: '[', area: 'queue', label: 'keys.previousPage' },
  refresh: { key: '.', area: 'queue', label: 'keys.refresh' },
  nextInList: { key: 'j', area: 'claim', label: 'keys.nextInList' },
  previousInList: { key: 'k', area: 'claim', label: 'keys.previousInList' },
  approve: { key: 'a', area: 'claim', label: 'keys.approve', for: handlerRoles },
  reject: { key: 'r', area: 'claim', label: 'keys.reject', for: handlerRoles },
  ask: { key: 'q', area: 'claim', label: 'keys.ask', for: handlerRoles },
  take: { key: 't', area: 'claim', label: 'keys.take', for: handlerRoles },
  anomaly: { key: 'v', area: 'claim', label: 'keys.anomaly', for: handlerRoles },
  retouched: { key: 'x', area: 'claim', label: 'keys.retouched', for: handlerRoles },
  nextPhoto: { key: 'ArrowRight', area: 'claim', label: 'keys.nextPhoto', held: true },
  previousPhoto: { key: 'ArrowLeft', area: 'claim', label: 'keys.previousPhoto', held: true },
  zoom: { key: 'z', area: 'claim', label: 'keys.zoom' },
  compare: { key: 'c', area: 'claim', label: 'keys.compare' },
  close: { key: 'Escape', area: 'claim', label: 'keys.close' },
  message: { key: 'm', area: 'claim', label: 'keys.message', for: handlerRoles },
  settleRefund: { key: 's', area: 'claim', label: 'keys.settleRefund', for: ['finance', 'manager', 'admin'] },
  failRefund: { key: 'f', area: 'claim', label: 'keys.failRefund', for: ['finance', 'manager', 'admin'] },
  undo: { key: 'u', area: 'work', label: 'keys.undo', for: handlerRoles },
} as const satisfies Record<KeyAction, KeyEntry>;

export type KeyAction = (typeof keyActions)[number];
/** Where a key acts; `work`: in the queue and on a claim. */
export type KeyArea = 'everywhere' | 'work' | 'queue' | 'claim';
type KeyEntry = { key: string; area: KeyArea; label: MessageKey; held?: true; for?: readonly Role[] };

export const keyAreas: readonly KeyArea[] = ['everywhere', 'work', 'queue', 'claim'];
export const keyActionNames = Object.keys(keys) as KeyAction[];

/** Whether a role has a use for a key; while the role is not known every key has one. */
export function isKeyFor(action: KeyAction, role: Role | undefined): boolean {
  const entry: KeyEntry = keys[action];
  return role === undefined || entry.for === undefined || entry.for.includes(role);
}
