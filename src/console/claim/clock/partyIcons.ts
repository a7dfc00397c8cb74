import type { Party } from '#domain/status.ts';
import type { IconName } from '../../look/Icon.tsx';

/** The icon of whom a claim waits on; its colour stands in clock.css. */
export const partyIcons = {
  team: 'inbox',
  customer: 'person',
  merchant: 'shop',
  carrier: 'box',
  payment: 'card',
  time: 'hourglass',
} as const satisfies Record<Party, IconName>;
