import type { Translated } from './catalogue.ts';
import type { payoutEn } from './payout.en.ts';

export const payoutFr: Translated<typeof payoutEn> = {
  'payout.settle': 'Versé…',
  'payout.settleConfirm': 'Marquer comme versé',
  'payout.settleOf': 'Marquer comme versé le remboursement de {number}',
  'payout.fail': 'Échec…',
  'payout.failConfirm': 'Marquer comme échoué',
  'payout.failOf': 'Échec du versement de {number}',
  'payout.settleTitle': '{number} : {amount} ont été versés',
  'payout.day': 'Jour du versement',
  'payout.dayHint': 'Jour du calendrier de l’équipe, {zone}',
  'payout.reference': 'Référence du versement',
  'payout.referenceHint': 'Celle du relevé bancaire ou du prestataire de paiement',
  'payout.settledNow': '{number} est soldée : {amount}, référence {reference}.',
  'payout.showSettled': 'La voir parmi les versés',
  'payout.failTitle': '{number} : {amount} ne sont pas arrivés',
  'payout.failReason': 'Motif de l’échec',
  'payout.failHint': 'Le remboursement reste accordé : il peut être versé plus tard, ou la réclamation rouverte.',
  'payout.failedNow': 'Le versement de {number} est marqué comme échoué.',
};
