import type { EventType } from './events.ts';

/** What each kind of event is called, as a heading and in filters. */
export const eventWords = {
  received: { en: 'Received', fr: 'Réception' },
  facts_updated: { en: 'Facts updated', fr: 'Faits mis à jour' },
  evidence_added: { en: 'Photo added', fr: 'Photo ajoutée' },
  message_received: { en: 'Message received', fr: 'Message reçu' },
  replied: { en: 'Reply', fr: 'Réponse' },
  noted: { en: 'Internal note', fr: 'Note interne' },
  taken: { en: 'Taken', fr: 'Prise en charge' },
  released: { en: 'Put back in the queue', fr: 'Remise en file' },
  assigned: { en: 'Assigned', fr: 'Attribution' },
  information_requested: { en: 'Information asked for', fr: 'Demande d’informations' },
  return_requested: { en: 'Return asked for', fr: 'Demande de retour' },
  return_waived: { en: 'Return waived', fr: 'Retour non exigé' },
  return_recorded: { en: 'Return recorded', fr: 'Retour enregistré' },
  finding_recorded: { en: 'Finding', fr: 'Constat' },
  approval_proposed: { en: 'Approval proposed', fr: 'Accord proposé' },
  approved: { en: 'Approved', fr: 'Accord' },
  rejected: { en: 'Rejected', fr: 'Refus' },
  undone: { en: 'Undone', fr: 'Annulation' },
  appealed: { en: 'Appeal', fr: 'Contestation' },
  reopened: { en: 'Opened again', fr: 'Réouverture' },
  withdrawn: { en: 'Withdrawn', fr: 'Retrait' },
  merged: { en: 'Merged', fr: 'Fusion' },
  parked: { en: 'Parked', fr: 'Mise en attente' },
  woken: { en: 'Woken', fr: 'Reprise' },
  deadline_due_soon: { en: 'Deadline due soon', fr: 'Échéance proche' },
  deadline_missed: { en: 'Deadline missed', fr: 'Échéance dépassée' },
  reminded: { en: 'Reminder to the customer', fr: 'Relance du client' },
  request_expired: { en: 'Time to answer over', fr: 'Délai de réponse écoulé' },
  refund_settled: { en: 'Refund paid', fr: 'Remboursement versé' },
  refund_failed: { en: 'Refund failed', fr: 'Échec du remboursement' },
} as const satisfies Record<EventType, { en: string; fr: string }>;

/** Every kind of event. */
export const eventTypes = Object.keys(eventWords) as EventType[];
