import { fillWords } from './fillWords.ts';

/**
 * Why a line of a file of settlements is refused, in the words of the screen. `{name}` is filled from the fault's `params`; amounts are
 * written as `moneyText`, days as `YYYY-MM-DD`.
 */
export const settlementFaults = {
  not_named: {
    en: 'names no claim: give its number, its external id or its order',
    fr: 'ne désigne aucune réclamation : indiquez son numéro, son identifiant externe ou sa commande',
  },
  unknown_claim: { en: 'no claim is known as {named}', fr: 'aucune réclamation connue pour {named}' },
  names_disagree: {
    en: '{named} are not the same claim',
    fr: '{named} ne désignent pas la même réclamation',
  },
  no_refund: { en: '{number} has no approved refund', fr: '{number} n’a pas de remboursement accordé' },
  several_refunds: {
    en: 'order {orderId} has several refunds: name the claim ({numbers})',
    fr: 'la commande {orderId} a plusieurs remboursements : indiquez la réclamation ({numbers})',
  },
  amount_missing: { en: 'is missing', fr: 'est absent' },
  amount_unreadable: { en: '“{text}” cannot be read as one', fr: '« {text} » est illisible' },
  amount_differs: {
    en: 'is {given}, while {expected} was approved',
    fr: 'est {given}, alors que {expected} ont été accordés',
  },
  currency_missing: { en: 'is missing', fr: 'est absente' },
  currency_unreadable: { en: '“{text}” is no currency as EUR', fr: '« {text} » n’est pas une devise comme EUR' },
  currency_differs: {
    en: 'is {given}, while the refund is in {expected}',
    fr: 'est {given}, alors que le remboursement est en {expected}',
  },
  day_missing: { en: 'is missing', fr: 'est absent' },
  day_unreadable: { en: '“{text}” is no day as 2026-03-31', fr: '« {text} » n’est pas un jour comme 2026-03-31' },
  day_ambiguous: {
    en: '“{text}” can be read as {days}: write it as 2026-03-31',
    fr: '« {text} » peut se lire {days} : écrivez-le comme 2026-03-31',
  },
  day_in_the_future: { en: '{day} is yet to come', fr: '{day} n’est pas encore arrivé' },
  day_before_approval: {
    en: '{day} is before the approval ({approved})',
    fr: '{day} précède l’accord ({approved})',
  },
  day_before_failure: {
    en: '{day} is before the last payment failed ({failed})',
    fr: '{day} précède l’échec du dernier versement ({failed})',
  },
  reference_missing: { en: 'is missing', fr: 'est absente' },
  reference_too_long: { en: 'has more than {most} characters', fr: 'dépasse {most} caractères' },
  still_held: {
    en: 'the approval of {number} can still be undone: nothing is paid before that is over',
    fr: 'l’accord de {number} peut encore être annulé : aucun versement avant la fin de ce délai',
  },
  settled_otherwise: {
    en: '{number} was settled on {day} with the reference “{reference}”',
    fr: '{number} a été versé le {day} sous la référence « {reference} »',
  },
  twice_in_file: {
    en: '{number} stands on line {line} already, with another day or reference',
    fr: '{number} figure déjà à la ligne {line}, avec un autre jour ou une autre référence',
  },
} as const satisfies Record<string, { en: string; fr: string }>;

export type SettlementFaultCode = keyof typeof settlementFaults;

/** The columns of a file of settlements. */
export const settlementColumnNames = [
  'claim',
  'externalId',
  'order',
  'amount',
  'currency',
  'settledOn',
  'reference',
] as const;
export type SettlementColumn = (typeof settlementColumnNames)[number];

/** What is wrong with a line; `column` is absent where the line as a whole is meant. */
export type SettlementFault = {
  code: SettlementFaultCode;
  column?: SettlementColumn;
  params?: Record<string, string | number>;
};

/** The words of a fault, its params put in as they are. */
export function settlementFaultText({ code, params = {} }: SettlementFault, language: 'en' | 'fr'): string {
  return fillWords(settlementFaults[code][language], params);
}
