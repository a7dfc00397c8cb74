import { type FactName, factNames } from './facts.ts';
import type { PhraseEntry } from './phrases.ts';
import { type Reason, reasons } from './reasons.ts';

const reason = (name = 'other') => reasons[name as Reason] ?? { en: name, fr: name };
const fact = (name = '') => factNames[name as FactName] ?? { en: name, fr: name };

/** What would change an answer. */
export const wouldChangePhrases = {
  would_official_channel: {
    en: () => 'The customer makes the claim through the chat of the order, signed in.',
    fr: () => 'Le client fait la réclamation par le chat de la commande, connecté à son compte.',
  },
  would_order_account: {
    en: () => 'The account that placed the order becomes known.',
    fr: () => 'Le compte qui a passé la commande est précisé.',
  },
  would_same_account: {
    en: () => 'The claim is made by the account that placed the order.',
    fr: () => 'La réclamation est faite depuis le compte qui a passé la commande.',
  },
  would_other_account: {
    en: () => 'The order turns out to have been placed by another account.',
    fr: () => 'Il s’avère que la commande a été passée depuis un autre compte.',
  },
  would_covered_reason: {
    en: () => 'The reason is corrected to one that the policy covers.',
    fr: () => 'Le motif est corrigé en un motif couvert.',
  },
  would_uncovered_reason: {
    en: () => 'The reason is corrected to one that the policy does not cover.',
    fr: () => 'Le motif est corrigé en un motif non couvert.',
  },
  would_concerned_reason: {
    en: () => 'The reason is corrected to one that the rule concerns.',
    fr: () => 'Le motif est corrigé en un motif que la règle concerne.',
  },
  would_words: {
    en: p => `The customer explains the case in at least ${p.min} words.`,
    fr: p => `Le client explique son cas en au moins ${p.min} mots.`,
  },
  would_fewer_words: {
    en: p => `The description had fewer than ${p.min} words.`,
    fr: p => `La description compterait moins de ${p.min} mots.`,
  },
  would_description_finding: {
    en: () => 'An agent finds the description sufficient.',
    fr: () => 'Un agent juge la description suffisante.',
  },
  would_photo: {
    en: () => 'The customer sends a photo that shows the anomaly.',
    fr: () => 'Le client envoie une photo qui montre l’anomalie.',
  },
  would_any_photo: {
    en: () => 'The customer sends a photo.',
    fr: () => 'Le client envoie une photo.',
  },
  would_unretouched_photo: {
    en: () => 'The customer sends a photo that is not retouched.',
    fr: () => 'Le client envoie une photo non retouchée.',
  },
  would_angle: {
    en: p => `The customer sends photos from at least ${p.min} angles.`,
    fr: p => `Le client envoie des photos sous au moins ${p.min} angles.`,
  },
  would_anomaly_finding: {
    en: () => 'An agent finds the anomaly visible on a photo.',
    fr: () => 'Un agent constate que l’anomalie est visible sur une photo.',
  },
  would_refuting_finding: {
    en: () => 'An agent finds that the anomaly is not visible.',
    fr: () => 'Un agent constate que l’anomalie n’est pas visible.',
  },
  would_genuine_finding: {
    en: () => 'A person checks the photos and finds them genuine.',
    fr: () => 'Une personne vérifie les photos et les juge authentiques.',
  },
  would_retouched_finding: {
    en: () => 'A person finds a photo retouched: it is then set aside.',
    fr: () => 'Une personne constate une retouche : la photo est alors écartée.',
  },
  would_observation: {
    en: () => 'A later check finds something on a photo.',
    fr: () => 'Un contrôle ultérieur relève quelque chose sur une photo.',
  },
  would_time: {
    en: p => `Time alone, from ${p.until} on.`,
    fr: p => `Le temps seul, à partir du ${p.until}.`,
  },
  would_deadline: {
    en: p => `Time alone: too late from ${p.at} on.`,
    fr: p => `Le temps seul : trop tard à partir du ${p.at}.`,
  },
  would_delivery_date: {
    en: () => 'The parcel is delivered.',
    fr: () => 'Le colis est livré.',
  },
  would_marked_delivered: {
    en: p => `The customer says that it never came: the reason becomes “${reason(p.reason).en}”.`,
    fr: p => `Le client affirme ne rien avoir reçu : le motif devient « ${reason(p.reason).fr} ».`,
  },
  would_nondelivery_finding: {
    en: () => 'An agent confirms that the parcel did not reach the customer.',
    fr: () => 'Un agent confirme que le colis n’est pas parvenu au client.',
  },
  would_tracking_look: {
    en: () => 'Somebody looks at the tracking again.',
    fr: () => 'Le suivi est consulté de nouveau.',
  },
  would_fact: {
    en: p => `This becomes known: ${fact(p.fact).en}.`,
    fr: p => `Cette information est complétée : ${fact(p.fact).fr}.`,
  },
  would_claimed_by: {
    en: p => `Evidence that it was claimed by ${p.lastDay}.`,
    fr: p => `La preuve d’une réclamation faite au plus tard le ${p.lastDay}.`,
  },
  would_earlier_delivery: {
    en: () => 'It turns out to have been delivered earlier.',
    fr: () => 'Il s’avère que la livraison a eu lieu plus tôt.',
  },
  would_send_back: {
    en: p => `The customer sends the product back by ${p.lastDay}.`,
    fr: p => `Le client renvoie le produit au plus tard le ${p.lastDay}.`,
  },
  would_sent_back_proof: {
    en: p => `Evidence that it was sent back by ${p.lastDay}.`,
    fr: p => `La preuve d’un renvoi effectué au plus tard le ${p.lastDay}.`,
  },
  would_waiver: {
    en: () => 'An agent waives the return.',
    fr: () => 'Un agent renonce au retour.',
  },
  would_paid: {
    en: () => 'It turns out that something was paid.',
    fr: () => 'Il s’avère qu’un paiement a eu lieu.',
  },
  would_refund_undone: {
    en: () => 'A refund turns out not to have been made.',
    fr: () => 'Il s’avère qu’un remboursement n’a pas été effectué.',
  },
  would_all_refunded: {
    en: p => `The remaining ${p.left} are refunded.`,
    fr: p => `Les ${p.left} restants sont remboursés.`,
  },
  would_duplicate_closed: {
    en: p => `Claim ${p.claim} is closed.`,
    fr: p => `La réclamation ${p.claim} est close.`,
  },
  would_duplicate_finding: {
    en: () => 'An agent finds that it is not a duplicate.',
    fr: () => 'Un agent constate que ce n’est pas un doublon.',
  },
} as const satisfies Record<string, PhraseEntry>;

export type WouldChangeCode = keyof typeof wouldChangePhrases;
