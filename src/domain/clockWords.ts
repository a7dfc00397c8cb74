import type { Party } from './status.ts';

/** Whom a claim waits on. */
export const partyWords = {
  team: { en: 'Team', fr: 'Équipe' },
  customer: { en: 'Customer', fr: 'Client' },
  merchant: { en: 'Merchant', fr: 'Vendeur' },
  carrier: { en: 'Carrier', fr: 'Transporteur' },
  payment: { en: 'Payment', fr: 'Paiement' },
  time: { en: 'Too early', fr: 'Trop tôt' },
} as const satisfies Record<Party, { en: string; fr: string }>;

/** Whom it waits on where the money was sent and came back: finance has to pay it another way. */
export const paymentFailedWords = { en: 'Payment failed', fr: 'Versement échoué' } as const;

/** What is promised and measured of a claim. */
export const metricWords = {
  first_reply: { en: 'First reply', fr: '1re réponse' },
  decision: { en: 'Decision', fr: 'Décision' },
  refund: { en: 'Refund', fr: 'Remboursement' },
  payout: { en: 'Payout', fr: 'Versement' },
} as const;

/** How a promise stands; missed is missed, whether what it promises came later or has not come. */
export const targetStateWords = {
  active: { en: 'Running', fr: 'En cours' },
  paused: { en: 'Paused', fr: 'En pause' },
  met: { en: 'Met', fr: 'Tenu' },
  missed_open: { en: 'Missed', fr: 'Manqué' },
  missed_closed: { en: 'Missed', fr: 'Manqué' },
  cancelled: { en: 'Cancelled', fr: 'Annulé' },
} as const;

/** What has to happen until a deadline. */
export const deadlineWords = {
  first_reply: { en: 'First reply', fr: '1re réponse' },
  decision: { en: 'Decision', fr: 'Décision' },
  refund_promise: { en: 'Refund', fr: 'Remboursement' },
  payout: { en: 'Payout', fr: 'Versement' },
  answer: { en: 'Answer', fr: 'Réponse' },
  send_back: { en: 'Send the goods back', fr: 'Renvoi de l’article' },
} as const;
