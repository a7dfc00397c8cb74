import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { FactName } from '#domain/facts.ts';
import { type Money, minorUnitDigits } from '#domain/money.ts';
import { fillTemplate, messageTemplate, missingText, type Outcome, templateVariables } from '#domain/templates.ts';
import type { Ground } from './useGroundWord.ts';

export type Draft = ClaimDetail['drafts']['approve'];

/** Stands in a message where its writer has to say something themselves. */
export const hole = '…';

/** What a customer can be asked for, in the order in which it is offered; the first four always are. */
export const questions = [
  'claim.photos',
  'claim.photos.shots',
  'claim.descriptionWords',
  'claim.items',
  'order.deliveredAt',
  'return.shippedAt',
  'order.paid',
  'order.paidAt',
  'order.placedAt',
  'claim.accountId',
  'claim.channel',
] as const satisfies readonly FactName[];
export type Question = (typeof questions)[number];

export const isAskable = (fact: FactName): fact is Question => (questions as readonly FactName[]).includes(fact);
/** The usual questions, and before them those that this claim asks besides. */
export const questionsFor = (missing: readonly FactName[]): Question[] => [
  ...new Set([...missing.filter(isAskable), ...questions.slice(0, 4)]),
];

/** How letters in a language write dates and money. */
const localeOf = (language: string) => (language === 'en' ? 'en-GB' : language);

/** An amount as a reader of the customer's language writes it. */
export function amountIn(language: string, { amount, currency }: Money): string {
  const format = new Intl.NumberFormat(localeOf(language), { style: 'currency', currency });
  return format.format(amount / 10 ** minorUnitDigits(currency));
}

/** The server's question with other things asked for: they stand in the place of those that it named. */
export function askDraft({ drafts, recommendation, language }: ClaimDetail, missing: readonly FactName[]): Draft {
  const named = recommendation.action === 'ask' ? missingText(recommendation.missing, language) : '';
  const asked = missingText(missing, language);
  return { ...drafts.ask, body: drafts.ask.body.replace(named || hole, () => asked || hole) };
}

/** The message for an approval in part. */
export function partDraft(claim: ClaimDetail, amount: Money | undefined): Draft {
  return write(claim, 'approved_in_part', language => ({ amount: amount && amountIn(language, amount) }));
}

/** The message for a rejection on a ground; the server's own where it wrote one for it. */
export function rejectDraft(claim: ClaimDetail, ground: Ground): Draft {
  const { recommendation, drafts, eligibility } = claim;
  if (ground === (recommendation.action === 'reject' ? recommendation.ground : 'other')) return drafts.reject;
  const lastDay = eligibility.rules.find(({ rule }) => rule === ground)?.lastDay;
  const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return write(claim, `rejected_${ground}`, language => ({
    lastDay: lastDay && new Intl.DateTimeFormat(localeOf(language), day).format(new Date(lastDay)),
  }));
}

type Variables = Record<string, string | undefined>;

function write(claim: ClaimDetail, outcome: Outcome, more: (language: string) => Variables): Draft {
  const template = messageTemplate(outcome, claim.language);
  const { required, optional } = templateVariables(template.text);
  const known: Variables = {
    firstName: claim.customer.name?.trim().split(/\s+/)[0],
    number: claim.number,
    item: claim.itemTitle ?? undefined,
    ...more(template.language),
  };
  const filled = [...required.map(name => [name, known[name] || hole]), ...optional.map(name => [name, known[name]])];
  const body = fillTemplate(template, Object.fromEntries(filled));
  return { body, language: template.language, fallback: template.fallback };
}
