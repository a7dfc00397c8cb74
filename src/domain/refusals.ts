import { fillWords } from './fillWords.ts';

/**
 * Every reason for which a command is refused, in the words of the screen. `{name}` is filled from the refusal's `params`. Whoever shows it
 * puts a person's name for their id and writes instants and amounts (as `moneyText`) the reader's way.
 */
export const refusals = {
  no_such_claim: { en: 'There is no such claim.', fr: 'Cette réclamation n’existe pas.' },
  already_received: { en: 'This claim is already known.', fr: 'Cette réclamation est déjà connue.' },
  wrong_status: {
    en: 'This cannot be done to a claim that stands at "{status}".',
    fr: 'Cette action est impossible : la réclamation est au statut « {status} ».',
  },
  not_permitted: { en: 'Your role does not permit this.', fr: 'Votre rôle ne le permet pas.' },
  held_by_another: {
    en: '{holder} is working on this claim. Take it over first.',
    fr: '{holder} traite cette réclamation. Prenez-la en charge pour continuer.',
  },
  already_yours: { en: 'You already have this claim.', fr: 'Vous traitez déjà cette réclamation.' },
  already_assigned: { en: '{to} already has this claim.', fr: '{to} traite déjà cette réclamation.' },
  person_away: {
    en: '{to} is away until {until}: give the claim to somebody who is here.',
    fr: '{to} est en congé jusqu’au {until} : attribuez la réclamation à une personne présente.',
  },
  not_for_claims: {
    en: '{to} has a role that is given no claims.',
    fr: 'Le rôle de {to} ne permet pas de lui attribuer une réclamation.',
  },
  unknown_person: { en: 'There is nobody "{to}" in the team.', fr: 'Personne dans l’équipe ne correspond à « {to} ».' },
  nobody_holds: { en: 'Nobody has this claim.', fr: 'Personne ne traite cette réclamation.' },
  nothing_to_confirm: { en: 'No approval awaits a second person.', fr: 'Aucun accord n’attend de seconde validation.' },
  second_person_needed: {
    en: 'You proposed this approval: another person has to confirm it.',
    fr: 'Vous avez proposé cet accord : une autre personne doit le valider.',
  },
  facts_changed: {
    en: 'The facts have changed since the approval was proposed. Propose it again.',
    fr: 'Les faits ont changé depuis la proposition d’accord. Proposez-le à nouveau.',
  },
  nothing_to_undo: { en: 'There is nothing to undo.', fr: 'Il n’y a rien à annuler.' },
  not_your_act: {
    en: 'Only {by} or a manager can undo this.',
    fr: 'Seule la personne concernée ({by}) ou un responsable peut annuler cette action.',
  },
  too_late_to_undo: { en: 'It could be undone until {until}.', fr: 'L’annulation était possible jusqu’à {until}.' },
  no_return_needed: {
    en: 'Nothing has to be sent back for this claim.',
    fr: 'Aucun retour n’est attendu pour cette réclamation.',
  },
  payout_held: {
    en: 'The decision can still be undone: no payout before {until}.',
    fr: 'La décision peut encore être annulée : aucun versement avant {until}.',
  },
  refund_released: {
    en: 'The refund was released on {at} and may be on its way. Only a refund that failed can be taken back: record the failure first.',
    fr: 'Le remboursement a été émis le {at} et peut être en cours. Seul un remboursement qui a échoué peut être repris : enregistrez d’abord l’échec.',
  },
  refund_on_its_way: {
    en: 'The refund was just released and may be on its way: it is not taken back unless it fails.',
    fr: 'Le remboursement vient d’être émis et peut être en cours : il n’est repris que s’il échoue.',
  },
  no_decision_on_record: {
    en: 'No payout without a decision by a person on record.',
    fr: 'Aucun versement sans décision d’une personne au dossier.',
  },
  before_decision: {
    en: 'A refund cannot be settled before it was approved ({decidedAt}).',
    fr: 'Un remboursement ne peut pas être versé avant d’être accordé ({decidedAt}).',
  },
  before_opening: {
    en: 'This lies before the claim was opened ({before}).',
    fr: 'Cette date précède l’ouverture de la réclamation ({before}).',
  },
  before_entry_before: {
    en: 'This lies before the entry that stands before it ({before}).',
    fr: 'Cette date précède celle de l’entrée précédente ({before}).',
  },
  several_people: {
    en: 'Several people here are called "{name}": name an e-mail address.',
    fr: 'Plusieurs personnes s’appellent ici « {name} » : indiquez une adresse e-mail.',
  },
  before_failure: {
    en: 'This refund failed on {failedAt}: the new payment cannot be earlier.',
    fr: 'Ce remboursement a échoué le {failedAt} : le nouveau versement ne peut pas être antérieur.',
  },
  in_the_future: { en: 'This moment lies in the future.', fr: 'Cette date est dans l’avenir.' },
  no_policy_in_force: {
    en: 'No version of the policy "{policy}" was in force on {openedAt}.',
    fr: 'Aucune version de la politique « {policy} » n’était en vigueur le {openedAt}.',
  },
  justification_needed: {
    en: 'This departs from the recommendation: say why.',
    fr: 'Cette décision s’écarte de la recommandation : indiquez pourquoi.',
  },
  too_early_is_not_refused: {
    en: 'A claim that comes too early is not rejected for it: it waits until {until}.',
    fr: 'Une réclamation prématurée n’est pas refusée pour ce motif : elle attend jusqu’au {until}.',
  },
  already_refunded: {
    en: 'The order is already refunded in full.',
    fr: 'La commande est déjà remboursée en totalité.',
  },
  nothing_paid: { en: 'Nothing was paid for this order.', fr: 'Rien n’a été payé pour cette commande.' },
  amount_unknown: {
    en: 'What was paid is not known: no amount can be approved.',
    fr: 'Le montant payé est inconnu : aucun montant ne peut être accordé.',
  },
  amount_missing: { en: 'Name the amount.', fr: 'Indiquez le montant.' },
  amount_not_positive: { en: 'The amount must be more than zero.', fr: 'Le montant doit être supérieur à zéro.' },
  lower_amount_not_allowed: {
    en: 'This policy refunds {proposed} or nothing.',
    fr: 'Cette politique rembourse {proposed} ou rien.',
  },
  amount_too_high: {
    en: 'At most {max} is left to refund.',
    fr: 'Il reste au plus {max} à rembourser.',
  },
  wrong_currency: { en: 'The order was paid in {expected}.', fr: 'La commande a été payée en {expected}.' },
  unknown_item: {
    en: 'The order has no item "{sku}".',
    fr: 'La commande ne comporte pas d’article « {sku} ».',
  },
  too_many_of_item: {
    en: 'Only {max} of "{sku}" were ordered.',
    fr: 'Seulement {max} exemplaire(s) de « {sku} » commandé(s).',
  },
  wrong_payment_method: {
    en: 'The money goes back to the means of payment of the order ({expected}).',
    fr: 'L’argent revient sur le moyen de paiement de la commande ({expected}).',
  },
  too_many_photos: { en: 'At most {max} photos a claim.', fr: 'Au plus {max} photos par réclamation.' },
  photo_needed: { en: 'Say on which photo this was found.', fr: 'Indiquez sur quelle photo porte ce constat.' },
  photo_not_expected: {
    en: 'This is found on the claim, not on a photo.',
    fr: 'Ce constat porte sur la réclamation, pas sur une photo.',
  },
  unknown_photo: { en: 'The claim has no such photo.', fr: 'La réclamation ne comporte pas cette photo.' },
  not_a_sibling: {
    en: 'Claim {into} is not of the same order.',
    fr: 'La réclamation {into} ne concerne pas la même commande.',
  },
  merged_into_itself: {
    en: 'A claim cannot be merged into itself.',
    fr: 'Une réclamation ne peut pas être fusionnée avec elle-même.',
  },
  answer_overdue: { en: 'The time to answer is over ({until}).', fr: 'Le délai de réponse est écoulé ({until}).' },
  answer_not_overdue: {
    en: 'There is time to answer until {until}.',
    fr: 'Le délai de réponse court jusqu’à {until}.',
  },
  not_too_early: { en: 'This claim is not too early.', fr: 'Cette réclamation n’est pas prématurée.' },
  still_too_early: { en: 'Still too early, until {until}.', fr: 'Encore trop tôt, jusqu’au {until}.' },
} as const satisfies Record<string, { en: string; fr: string }>;

export type RefusalCode = keyof typeof refusals;

/** Why a command was not carried out. `field` is the field of the command that is at fault, dotted when nested. */
export type Refusal = {
  refused: true;
  code: RefusalCode;
  field?: string;
  params?: Record<string, string | number>;
};

/** A refusal; `where` names the field at fault and what goes into its words. */
export function refuse(code: RefusalCode, where: Pick<Refusal, 'field' | 'params'> = {}): Refusal {
  return { refused: true, code, ...where };
}

/** Whether an answer is a refusal and not what was asked for. */
export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true;
}

/** The words of a refusal, its params put in as they are. */
export function refusalText(refusal: Refusal, language: 'en' | 'fr'): string {
  return fillWords(refusals[refusal.code][language], refusal.params ?? {});
}
