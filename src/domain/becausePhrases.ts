import { type FactName, factNames } from './facts.ts';
import type { PhraseEntry } from './phrases.ts';
import { type Reason, reasons } from './reasons.ts';

const channelWords: Record<string, { en: string; fr: string }> = {
  order_chat: { en: 'the chat of the order', fr: 'le chat de la commande' },
  help_centre: { en: 'the help centre', fr: 'le centre d’aide' },
  email: { en: 'e-mail', fr: 'e-mail' },
  phone: { en: 'telephone', fr: 'téléphone' },
  social_media: { en: 'social media', fr: 'les réseaux sociaux' },
  post: { en: 'post', fr: 'courrier' },
  other: { en: 'another channel', fr: 'un autre canal' },
};
const channel = (name = 'other') => channelWords[name] ?? { en: name, fr: name };
const reason = (name = 'other') => reasons[name as Reason] ?? { en: name, fr: name };
const fact = (name = '') => factNames[name as FactName] ?? { en: name, fr: name };
const many = (count: string | undefined, one: string, several: string) =>
  `${count} ${count === '1' || count === '0' ? one : several}`;
const manyEn = (count: string | undefined, one: string, several: string) => `${count} ${count === '1' ? one : several}`;
const inZone = (p: Record<string, string>) => ({
  en: p.zoneKnown === 'no' ? `in ${p.zone}, because the customer's time zone is unknown` : `in ${p.zone}`,
  fr: p.zoneKnown === 'no' ? `en ${p.zone}, le fuseau horaire du client étant inconnu` : `dans le fuseau ${p.zone}`,
});

/** Why a rule answers as it does. */
export const becausePhrases = {
  not_concerned: {
    en: p => `The rule does not concern the reason “${reason(p.reason).en}”.`,
    fr: p => `La règle ne concerne pas le motif « ${reason(p.reason).fr} ».`,
  },
  window_anchor_missing: {
    en: p => `The date from which to count is not known: ${fact(p.fact).en}.`,
    fr: p => `La date de départ du délai n’est pas connue : ${fact(p.fact).fr}.`,
  },

  channel_official: {
    en: p => `Made through ${channel(p.channel).en}, by the account that placed the order.`,
    fr: p => `Faite par ${channel(p.channel).fr}, depuis le compte qui a passé la commande.`,
  },
  channel_refused: {
    en: p => `Made through ${channel(p.channel).en}, which is not an official way.`,
    fr: p => `Faite par ${channel(p.channel).fr}, qui n’est pas un canal officiel.`,
  },
  channel_redirected: {
    en: p => `Made through ${channel(p.channel).en}: the customer is shown the official way.`,
    fr: p => `Faite par ${channel(p.channel).fr} : le client est orienté vers le canal officiel.`,
  },
  account_unknown: {
    en: () => 'It is not known which account placed the order.',
    fr: () => 'On ne sait pas quel compte a passé la commande.',
  },
  account_differs: {
    en: () => 'Made by another account than the one that placed the order.',
    fr: () => 'Faite depuis un autre compte que celui qui a passé la commande.',
  },

  reason_covered: {
    en: p => `The policy refunds for “${reason(p.reason).en}”.`,
    fr: p => `Le motif « ${reason(p.reason).fr} » ouvre droit à un remboursement.`,
  },
  reason_not_covered: {
    en: p => `The policy does not refund for “${reason(p.reason).en}”.`,
    fr: p => `Le motif « ${reason(p.reason).fr} » n’ouvre pas droit à un remboursement.`,
  },

  description_precise: {
    en: p => `The description has ${manyEn(p.words, 'word', 'words')}; at least ${p.min} are asked for.`,
    fr: p => `La description compte ${many(p.words, 'mot', 'mots')} ; il en faut au moins ${p.min}.`,
  },
  description_found_sufficient: {
    en: p => `Short, but an agent found the description sufficient on ${p.at}.`,
    fr: p => `Brève, mais jugée suffisante par un agent le ${p.at}.`,
  },
  description_too_short: {
    en: p => `The description has ${manyEn(p.words, 'word', 'words')}; at least ${p.min} are asked for.`,
    fr: p => `La description ne compte que ${many(p.words, 'mot', 'mots')} ; il en faut au moins ${p.min}.`,
  },

  photos_none: {
    en: () => 'No photo has been sent.',
    fr: () => 'Aucune photo n’a été envoyée.',
  },
  photos_none_admissible: {
    en: () => 'None of the photos is admissible.',
    fr: () => 'Aucune des photos n’est recevable.',
  },
  photos_one_angle: {
    en: p => `The anomaly is visible, but from ${manyEn(p.shots, 'angle', 'angles')} only; ${p.min} are asked for.`,
    fr: p => `L’anomalie est visible, mais sous ${many(p.shots, 'seul angle', 'angles')} ; il en faut ${p.min}.`,
  },
  photos_to_look_at: {
    en: () => 'Nobody has yet found the anomaly visible on a photo.',
    fr: () => 'Personne n’a encore constaté que l’anomalie est visible sur une photo.',
  },
  photos_one_angle_to_look_at: {
    en: p =>
      `${manyEn(p.shots, 'angle', 'angles')} of the ${p.min} asked for, and nobody has yet found the anomaly visible.`,
    fr: p =>
      `${many(p.shots, 'angle', 'angles')} sur les ${p.min} demandés, et personne n’a encore constaté l’anomalie.`,
  },
  photos_refuted: {
    en: p => `An agent found that the anomaly is visible on none of the admissible photos (${p.photos}).`,
    fr: p => `Un agent a constaté que l’anomalie n’est visible sur aucune des photos recevables (${p.photos}).`,
  },
  photos_prove: {
    en: p =>
      `The anomaly is visible on ${manyEn(p.visible, 'photo', 'photos')}, and there are ${p.shots} distinct shots.`,
    fr: p =>
      `L'anomalie est visible sur ${many(p.visible, 'photo', 'photos')}, et il y a ${p.shots} prises de vue distinctes.`,
  },

  no_photos: {
    en: () => 'There is no photo to check.',
    fr: () => 'Il n’y a pas de photo à vérifier.',
  },
  photos_unretouched: {
    en: () => 'Nothing speaks against the photos.',
    fr: () => 'Rien ne met les photos en cause.',
  },
  photos_rest_unretouched: {
    en: p => `Retouched photos set aside: ${p.retouched}. Nothing speaks against the others (${p.admissible}).`,
    fr: p => `Photos retouchées écartées : ${p.retouched}. Rien ne met les autres en cause (${p.admissible}).`,
  },
  photos_all_retouched: {
    en: () => 'A person found the photos retouched, and no admissible one remains.',
    fr: () => 'Une personne a constaté que les photos sont retouchées, et aucune photo recevable ne reste.',
  },
  observations_open: {
    en: p => `An observation is still to be looked at on ${manyEn(p.photos, 'photo', 'photos')}.`,
    fr: p => `Une observation reste à examiner sur ${many(p.photos, 'photo', 'photos')}.`,
  },

  arrived: {
    en: p => `The parcel had arrived, on ${p.at}.`,
    fr: p => `Le colis était arrivé, le ${p.at}.`,
  },
  arrived_meanwhile: {
    en: p => `The parcel has arrived meanwhile, on ${p.at}.`,
    fr: p => `Le colis est arrivé entre-temps, le ${p.at}.`,
  },
  delivery_to_look_into: {
    en: p => `There is a delivery date (${p.at}): an agent must first find out whether the parcel really came.`,
    fr: p => `Une date de livraison existe (${p.at}) : un agent doit d’abord vérifier si le colis est vraiment arrivé.`,
  },
  waiting: {
    en: p => `Too early: it can be claimed from day ${p.day} on, ${p.from} ${inZone(p).en}.`,
    fr: p => `Trop tôt : la réclamation est possible à partir du jour ${p.day}, le ${p.from} ${inZone(p).fr}.`,
  },
  waiting_favouring: {
    en: p =>
      `Too early: it can be claimed from day ${p.day} on, ${p.from} ${inZone(p).en}. Counting from that day on is the reading that favours the customer.`,
    fr: p =>
      `Trop tôt : la réclamation est possible à partir du jour ${p.day}, le ${p.from} ${inZone(p).fr}. Compter dès ce jour est la lecture favorable au client.`,
  },
  waiting_over: {
    en: p => `The waiting time was over on ${p.from} ${inZone(p).en} (day ${p.day}).`,
    fr: p => `Le délai d’attente était écoulé le ${p.from} ${inZone(p).fr} (jour ${p.day}).`,
  },
  waiting_over_favouring: {
    en: p =>
      `The waiting time was over on ${p.from} ${inZone(p).en} (day ${p.day}). Counting from that day on is the reading that favours the customer.`,
    fr: p =>
      `Le délai d’attente était écoulé le ${p.from} ${inZone(p).fr} (jour ${p.day}). Compter dès ce jour est la lecture favorable au client.`,
  },
  no_waiting: {
    en: () => 'There is no waiting time.',
    fr: () => 'Il n’y a pas de délai d’attente.',
  },
  tracking_to_look_at: {
    en: p =>
      `The waiting time was over on ${p.wokeAt}, but the tracking was last looked at on ${p.at}, more than ${p.hours} h before: look first.`,
    fr: p =>
      `Le délai d’attente était écoulé le ${p.wokeAt}, mais le suivi a été consulté le ${p.at}, plus de ${p.hours} h auparavant : le consulter d’abord.`,
  },
  claimed_in_time: {
    en: p => `Claimed in time: the last day was ${p.lastDay}.`,
    fr: p => `Réclamée dans le délai : le dernier jour était le ${p.lastDay}.`,
  },
  claimed_too_late: {
    en: p => `Claimed too late: the last day was ${p.lastDay}.`,
    fr: p => `Réclamée trop tard : le dernier jour était le ${p.lastDay}.`,
  },

  return_waived: {
    en: p => `An agent waived the return on ${p.at}.`,
    fr: p => `Un agent a renoncé au retour le ${p.at}.`,
  },
  sent_back_in_time: {
    en: p => `Sent back on ${p.at}, in time: the last day was ${p.lastDay} ${inZone(p).en}.`,
    fr: p => `Renvoyé le ${p.at}, dans le délai : le dernier jour était le ${p.lastDay} ${inZone(p).fr}.`,
  },
  sent_back_before_it_came: {
    en: p => `The date on which it was sent back (${p.at}) lies before the date on which it was received (${p.from}).`,
    fr: p => `La date de renvoi (${p.at}) précède la date de réception (${p.from}).`,
  },
  sent_back_too_late: {
    en: p => `Sent back on ${p.at}, too late: the last day was ${p.lastDay} ${inZone(p).en}.`,
    fr: p => `Renvoyé le ${p.at}, trop tard : le dernier jour était le ${p.lastDay} ${inZone(p).fr}.`,
  },
  send_back_by: {
    en: p => `Not sent back yet: there is time until the end of ${p.lastDay} ${inZone(p).en}.`,
    fr: p => `Pas encore renvoyé : le client a jusqu’à la fin du ${p.lastDay} ${inZone(p).fr}.`,
  },
  not_sent_back: {
    en: p => `Nothing was sent back, and the last day was ${p.lastDay} ${inZone(p).en}.`,
    fr: p => `Rien n’a été renvoyé, et le dernier jour était le ${p.lastDay} ${inZone(p).fr}.`,
  },

  left_to_refund: {
    en: p => `${p.left} of the ${p.paid} paid are left to refund.`,
    fr: p => `Il reste ${p.left} à rembourser sur les ${p.paid} payés.`,
  },
  paid_unknown: {
    en: () => 'It is not known what was paid.',
    fr: () => 'Le montant payé n’est pas connu.',
  },
  nothing_paid: {
    en: () => 'Nothing was paid for the order.',
    fr: () => 'Rien n’a été payé pour cette commande.',
  },
  all_refunded: {
    en: p => `The order has already been refunded (${p.refunded}).`,
    fr: p => `La commande a déjà été remboursée (${p.refunded}).`,
  },
  refund_other_currency: {
    en: () => 'A refund is in another currency than the payment: what is left cannot be told.',
    fr: () => 'Un remboursement est dans une autre devise que le paiement : le reste ne peut être calculé.',
  },
  possible_duplicate: {
    en: p => `Possible duplicate: claim ${p.claim}, opened on ${p.at} for the same thing, is still open.`,
    fr: p =>
      `Doublon possible : la réclamation ${p.claim}, ouverte le ${p.at} pour le même objet, est toujours en cours.`,
  },
} as const satisfies Record<string, PhraseEntry>;

export type BecauseCode = keyof typeof becausePhrases;
