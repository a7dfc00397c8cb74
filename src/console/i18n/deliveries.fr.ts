import type { Translated } from './catalogue.ts';
import type { deliveriesEn } from './deliveries.en.ts';

export const deliveriesFr = {
  'deliveries.title': 'Messages non remis',
  'deliveries.lead':
    'Messages que le système de la place de marché n’a pas pris en charge. L’envoi est retenté automatiquement, de plus en plus rarement, puis seulement sur demande.',
  'deliveries.count': { one: '{count} message non remis', other: '{count} messages non remis' },
  'deliveries.more': 'Voici les {shown} plus anciens, sur {count}.',
  'deliveries.noneTitle': 'Tous les messages sont partis',
  'deliveries.noneText': 'Les messages qui ne passent pas figurent ici, avec la cause de l’échec, jusqu’à leur envoi.',
  'deliveries.column.claim': 'Réclamation',
  'deliveries.column.message': 'Message',
  'deliveries.column.since': 'Écrit le',
  'deliveries.column.failure': 'Cause de l’échec',
  'deliveries.column.acts': 'Actions possibles',
  'deliveries.to.customer': 'Au client :',
  'deliveries.to.merchant': 'Au vendeur :',
  'deliveries.to.carrier': 'Au transporteur :',
  'deliveries.erased': 'le texte a été effacé, ce message ne partira pas.',
  'deliveries.attempts': { one: '{count} tentative à ce jour.', other: '{count} tentatives à ce jour.' },
  'deliveries.failure.answered': 'Le système de la place de marché a répondu par l’erreur {detail}.',
  'deliveries.failure.timed_out': 'Le système de la place de marché n’a pas répondu à temps.',
  'deliveries.failure.unreachable': 'Le système de la place de marché est injoignable ({detail}).',
  'deliveries.failure.other': 'L’envoi a échoué : {detail}.',
  'deliveries.next': 'Prochaine tentative : {time}.',
  'deliveries.trying': 'Envoi en cours.',
  'deliveries.given': 'L’envoi n’est plus retenté automatiquement.',
  'deliveries.retry': 'Réessayer maintenant',
  'deliveries.retryAll': 'Tout réessayer maintenant',
  'deliveries.retried': 'Nouvel envoi en cours.',
} satisfies Translated<typeof deliveriesEn>;
