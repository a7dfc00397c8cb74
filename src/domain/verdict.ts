import type { Instant } from './calendar.ts';
import type { FactName, FactSource } from './facts.ts';
import type { Money } from './money.ts';
import type { Phrase } from './phrases.ts';

/** The eight eligibility rules, in the order in which they are read. */
export const ruleIds = [
  'officialChannel',
  'coveredReason',
  'preciseDescription',
  'photoEvidence',
  'unretouchedPhotos',
  'waitingPeriod',
  'returnWindow',
  'notYetRefunded',
] as const;
export type RuleId = (typeof ruleIds)[number];

export const answers = {
  pass: { en: 'Pass', fr: 'Conforme' },
  fail: { en: 'Fail', fr: 'Non conforme' },
  not_yet: { en: 'Not yet', fr: 'Pas encore' },
  unknown: { en: 'Missing', fr: 'À compléter' },
  not_applicable: { en: 'Not applicable', fr: 'Sans objet' },
} as const;
export type Answer = keyof typeof answers;

export const verdicts = {
  eligible: { en: 'Eligible', fr: 'Admissible' },
  ineligible: { en: 'Ineligible', fr: 'Non admissible' },
  too_early: { en: 'Too early', fr: 'Trop tôt' },
  needs_information: { en: 'Incomplete', fr: 'À compléter' },
} as const;
export type Verdict = keyof typeof verdicts;
export const verdictNames = Object.keys(verdicts) as Verdict[];

/**
 * A fact that a proof used: its name, value (null: not known), where it comes from and when it became true (undated facts count from
 * the opening of the claim). A finding also has who found it, and the photo on which it was found.
 */
export type FactUsed = {
  name: FactName;
  value: string | number | boolean | null;
  source: FactSource;
  at: Instant | null;
  by?: string;
  photoId?: string;
};

/** The clause of the policy that a proof rests on, word for word, in both languages, with its source. */
export type ClauseText = { id: string; en: string; fr: string; source: string; confidence: 'high' | 'medium' | 'low' };

/**
 * One rule judged at one moment: its answer and everything that the answer rests on.
 * `until` is the moment a `not_yet` turns; `deadline` the first instant at which it is too late; `lastDay` the last civil day
 * in the customer's zone; `missing` names the facts that an `unknown` lacks; `arithmetic` is the date or money
 * calculation written out, a line a step, in ISO notation.
 */
export type Proof = {
  rule: RuleId;
  answer: Answer;
  because: Phrase;
  until?: Instant;
  deadline?: Instant;
  lastDay?: string;
  missing?: FactName[];
  facts: FactUsed[];
  arithmetic: string[];
  clause: ClauseText;
  wouldChange: Phrase[];
};

/**
 * A claim judged at `asOf`. `changesAt` is the next moment at which time alone changes an answer (undefined: never).
 * `proposed` is the amount that `fullRefund` grants (what was paid for what is claimed, less what was refunded).
 */
export type Assessment = {
  verdict: Verdict;
  asOf: Instant;
  policy: { id: string; version: number };
  rules: Proof[];
  changesAt?: Instant;
  proposed?: Money;
};

/** What the engine would do; a person decides. `ground` is the rule a rejection rests on, `missing` what to ask for. */
export type Recommendation =
  | { action: 'approve'; amount: Money }
  | { action: 'reject'; ground: RuleId }
  | { action: 'ask'; missing: FactName[] }
  | { action: 'wait'; until: Instant };
