import type { alertsEn } from './alerts.en.ts';
import type { Translated } from './catalogue.ts';

export const alertsFr: Translated<typeof alertsEn> = {
  'alerts.title': 'Alertes',
  'alerts.lead': {
    one: '{count} non lue. Chacune annonce une seule fois une échéance proche ou dépassée d’une de vos réclamations, ou une demande restée sans réponse, et reste jusqu’à sa lecture : ce ne sont pas des réclamations. Le mode d’alerte se choisit dans votre menu.',
    other:
      '{count} non lues. Chacune annonce une seule fois une échéance proche ou dépassée d’une de vos réclamations, ou une demande restée sans réponse, et reste jusqu’à sa lecture : ce ne sont pas des réclamations. Le mode d’alerte se choisit dans votre menu.',
  },
  'alerts.list': {
    one: '{count} alerte, la plus récente d’abord',
    other: '{count} alertes, les plus récentes d’abord',
  },
  'alerts.readAll': 'Tout marquer comme lu',
  'alerts.markRead': 'Marquer comme lu : {number}',
  'alerts.noneTitle': 'Aucune alerte',
  'alerts.noneText':
    'Quand l’échéance d’une de vos réclamations approche ou est dépassée, elle reste ici jusqu’à ce que vous l’ayez lue.',
  'alerts.column.claim': 'Réclamation',
  'alerts.column.what': 'Objet',
  'alerts.column.due': 'Échéance',
  'alerts.column.told': 'Signalée',
  'alerts.column.out': 'Hors de la console',
  'alerts.column.acts': 'Actions',
  'alerts.unread': 'Non lue',
  'alerts.out.held': 'partira pendant vos heures de travail',
  'alerts.out.waiting': 'en cours d’envoi',
  'alerts.out.sent': 'envoyée',
  'alerts.out.undelivered': 'pas encore remise, nouvel essai prévu',
  'alerts.older': 'Afficher les plus anciennes',
  'alerts.failed': 'Non marqué : {detail}',
};
