import type { Instant } from './calendar.ts';

/** What the bytes of a photo tell. It never rejects a claim; a person's finding does. */
export type Observation = { id: string; kind: string; severity: 'red' | 'amber' | 'info'; at: Instant };

/** A photo as the rules see it. `shot` numbers the distinct shots of a claim: two photos of one shot share it. */
export type Photo = {
  id: string;
  sha256: string;
  type: string;
  width: number;
  height: number;
  fingerprint: string;
  shot: number;
  receivedAt: Instant;
  observations: Observation[];
};

/** What a person can find; `about` says whether it is found on one photo or on the claim. */
export const findingKinds = {
  anomaly_visible: { about: 'photo', en: 'Anomaly visible', fr: 'Anomalie visible' },
  anomaly_not_visible: { about: 'photo', en: 'Anomaly not visible', fr: 'Anomalie non visible' },
  retouched: { about: 'photo', en: 'Retouched', fr: 'Retouchée' },
  photo_checked_genuine: { about: 'photo', en: 'Checked, genuine', fr: 'Vérifiée, authentique' },
  not_the_product: { about: 'photo', en: 'Not the product', fr: 'Ce n’est pas l’article' },
  description_sufficient: { about: 'claim', en: 'Description sufficient', fr: 'Description suffisante' },
  nondelivery_confirmed: { about: 'claim', en: 'Non-delivery confirmed', fr: 'Non-livraison confirmée' },
  not_a_duplicate: { about: 'claim', en: 'Not a duplicate', fr: 'Ce n’est pas un doublon' },
} as const;

export type FindingKind = keyof typeof findingKinds;
export const findingKindNames = Object.keys(findingKinds) as FindingKind[];

/** A finding is a person's, with their name and the moment. The latest of contradicting findings counts. */
export type Finding = { kind: FindingKind; photoId?: string; at: Instant; by: string };
