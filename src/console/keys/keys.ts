import type { MessageKey } from '../i18n/catalogue.ts';

/**
 * Every key of the console. `keys` are alternatives; two letters with a space are pressed one after the other. Each action is
 * also a button or a link; `useKey` binds an action while its component is shown.
 */
export const keys = {
  search: { keys: ['/'], area: 'everywhere', label: 'keys.search' },
  goQueue: { keys: ['g q'], area: 'everywhere', label: 'keys.goQueue' },
  help: { keys: ['?'], area: 'everywhere', label: 'keys.help' },
  down: { keys: ['j'], area: 'queue', label: 'keys.down' },
  up: { keys: ['k'], area: 'queue', label: 'keys.up' },
  open: { keys: ['Enter'], area: 'queue', label: 'keys.open' },
  select: { keys: ['x'], area: 'queue', label: 'keys.select' },
  nextPage: { keys: [']'], area: 'queue', label: 'keys.nextPage' },
  previousPage: { keys: ['['], area: 'queue', label: 'keys.previousPage' },
  refresh: { keys: ['.'], area: 'queue', label: 'keys.refresh' },
  nextClaim: { keys: ['n', 'j'], area: 'claim', label: 'keys.nextClaim' },
  previousClaim: { keys: ['p', 'k'], area: 'claim', label: 'keys.previousClaim' },
  approve: { keys: ['a'], area: 'claim', label: 'keys.approve' },
  reject: { keys: ['r'], area: 'claim', label: 'keys.reject' },
  ask: { keys: ['q'], area: 'claim', label: 'keys.ask' },
  take: { keys: ['t'], area: 'claim', label: 'keys.take' },
  anomaly: { keys: ['v'], area: 'claim', label: 'keys.anomaly' },
  retouched: { keys: ['x'], area: 'claim', label: 'keys.retouched' },
  nextPhoto: { keys: ['ArrowRight'], area: 'claim', label: 'keys.nextPhoto' },
  previousPhoto: { keys: ['ArrowLeft'], area: 'claim', label: 'keys.previousPhoto' },
  zoom: { keys: ['z'], area: 'claim', label: 'keys.zoom' },
  compare: { keys: ['c'], area: 'claim', label: 'keys.compare' },
  close: { keys: ['Escape'], area: 'claim', label: 'keys.close' },
  message: { keys: ['m'], area: 'claim', label: 'keys.message' },
  undo: { keys: ['u'], area: 'claim', label: 'keys.undo' },
} as const satisfies Record<string, KeyEntry>;

export type KeyArea = 'everywhere' | 'queue' | 'claim';
type KeyEntry = { keys: readonly string[]; area: KeyArea; label: MessageKey };
export type KeyAction = keyof typeof keys;

export const keyAreas: readonly KeyArea[] = ['everywhere', 'queue', 'claim'];
