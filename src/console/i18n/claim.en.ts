import type { Messages } from './catalogue.ts';

export const claimEn = {
  'claim.title': 'Claim {number}',
} satisfies Messages;
