import type { Translated } from './catalogue.ts';
import type { claimEn } from './claim.en.ts';

export const claimFr = {
  'claim.title': 'Réclamation {number}',
} satisfies Translated<typeof claimEn>;
