/**
 * Every reason for which a refund can be claimed, its group, and the proof it asks for.
 * Adding a reason is adding an entry here: types, filters, labels, forms and the sample world follow.
 */
export const reasons = {
  not_received: { group: 'delivery', proof: ['tracking'], optional: [], en: 'Not received', fr: 'Colis non reçu' },
  marked_delivered_not_received: {
    group: 'delivery',
    proof: ['post_office_check'],
    optional: ['post_office_note'],
    en: 'Marked delivered, not received',
    fr: 'Indiqué livré, non reçu',
  },
  wrong_address: {
    group: 'delivery',
    proof: ['tracking'],
    optional: ['post_note'],
    en: 'Wrong address',
    fr: 'Adresse erronée',
  },
  turned_back: {
    group: 'delivery',
    proof: ['tracking'],
    optional: ['post_note'],
    en: 'Turned back',
    fr: 'Retourné à l’expéditeur',
  },
  customs: {
    group: 'delivery',
    proof: ['tracking'],
    optional: ['customs_note'],
    en: 'Held by customs',
    fr: 'Bloqué en douane',
  },
  missing_from_joint_parcel: {
    group: 'delivery',
    proof: ['photo_of_rest', 'photo_of_label'],
    optional: ['video'],
    en: 'Missing from a joint parcel',
    fr: 'Manquant dans un envoi groupé',
  },
  wrong_colour: {
    group: 'mismatch',
    proof: ['description', 'photos'],
    optional: ['label'],
    en: 'Wrong colour',
    fr: 'Mauvaise couleur',
  },
  wrong_shape: {
    group: 'mismatch',
    proof: ['description', 'photos'],
    optional: ['label'],
    en: 'Wrong shape',
    fr: 'Mauvaise forme',
  },
  wrong_size: {
    group: 'mismatch',
    proof: ['description', 'photos'],
    optional: ['label'],
    en: 'Wrong size',
    fr: 'Mauvaise taille',
  },
  wrong_item: {
    group: 'mismatch',
    proof: ['description', 'photos'],
    optional: ['label'],
    en: 'Wrong item',
    fr: 'Mauvais article',
  },
  missing_parts: {
    group: 'mismatch',
    proof: ['photos', 'label'],
    optional: ['video'],
    en: 'Missing parts',
    fr: 'Pièces manquantes',
  },
  wrong_quantity: {
    group: 'mismatch',
    proof: ['photos', 'label'],
    optional: ['video'],
    en: 'Wrong quantity',
    fr: 'Mauvaise quantité',
  },
  empty_parcel: {
    group: 'mismatch',
    proof: ['photos', 'label'],
    optional: ['video'],
    en: 'Empty parcel',
    fr: 'Colis vide',
  },
  not_as_described: {
    group: 'mismatch',
    proof: ['photos', 'listing'],
    optional: [],
    en: 'Not as described',
    fr: 'Non conforme à la description',
  },
  counterfeit: { group: 'mismatch', proof: ['photos', 'listing'], optional: [], en: 'Counterfeit', fr: 'Contrefaçon' },
  not_working: {
    group: 'quality',
    proof: ['photos'],
    optional: ['another_angle'],
    en: 'Not working',
    fr: 'Ne fonctionne pas',
  },
  damaged_partly: {
    group: 'quality',
    proof: ['photos'],
    optional: ['packaging', 'another_angle'],
    en: 'Damaged in part',
    fr: 'Endommagé en partie',
  },
  damaged_wholly: {
    group: 'quality',
    proof: ['photos'],
    optional: ['packaging', 'another_angle'],
    en: 'Damaged wholly',
    fr: 'Entièrement endommagé',
  },
  change_of_mind: {
    group: 'other',
    proof: ['tracking', 'photo_of_parcel'],
    optional: [],
    en: 'Change of mind',
    fr: 'Changement d’avis',
  },
  other: { group: 'other', proof: [], optional: [], en: 'Other', fr: 'Autre' },
} as const satisfies Record<string, ReasonEntry>;

type ReasonEntry = {
  group: ReasonGroup;
  proof: readonly string[];
  optional: readonly string[];
  en: string;
  fr: string;
};

export type Reason = keyof typeof reasons;
export type ReasonGroup = 'delivery' | 'mismatch' | 'quality' | 'other';

export const reasonNames = Object.keys(reasons) as Reason[];

/** The group of a reason; rules speak of groups ("for every mismatch and quality reason"). */
export function groupOf(reason: Reason): ReasonGroup {
  return reasons[reason].group;
}
