import { isAskable } from '#domain/askableFacts.ts';
import { addDays, type CivilDate, civilDateOf, type Instant } from '#domain/calendar.ts';
import { chooseTemplate, chooseTogether, type OwnTemplate, type Wanted } from '#domain/chooseTemplate.ts';
import type { Claim } from '#domain/claim.ts';
import type { FactName } from '#domain/facts.ts';
import { fillWithGaps, type TemplateValues } from '#domain/fillTemplate.ts';
import type { Judgement } from '#domain/lifecycle/judge.ts';
import type { Money } from '#domain/money.ts';
import type { Outcome, RejectionGround } from '#domain/templateNames.ts';
import { itemTitle } from '../itemTitle.ts';
import type { ClaimDetail, DraftShown } from '../schemas/claimDetail.ts';
import { claimNumber } from './claimNumber.ts';
import { formatDate, formatMoney } from './formats.ts';

/** What a message tells, with what its writer chose. */
export type DraftOf =
  | { for: 'approve' }
  | { for: 'part'; amount?: Money }
  | { for: 'reject'; ground: RejectionGround }
  | { for: 'ask'; missing: readonly FactName[] }
  | { for: 'return' }
  | { for: 'wait' };

/** All that a message about a claim is made of. */
export type DraftSetting = {
  claim: Claim;
  judgement: Judgement;
  customerName: string | null;
  orderId: string;
  own: readonly OwnTemplate[];
  answerWithinDays: number;
  now: Instant;
};

/**
 * The message to the customer in their language, ready to be edited: what the panel shows, what commands to many claims send. A gap stands
 * where its writer has to say something themselves.
 */
export function draftMessage(setting: DraftSetting, of: DraftOf): DraftShown {
  const { claim, own } = setting;
  const wanted = { reason: claim.facts.reason, language: claim.language };
  if (of.for === 'ask') return request(setting, wanted, of.missing);
  const { text, language, fallback } = chooseTemplate(own, outcomeOf(of), wanted);
  const values = { ...commonValues(setting), ...ownValues(setting, of, language) };
  return { body: fillWithGaps(text, values), language, fallback };
}

/** The messages for what is recommended, and for what else can be done at once. */
export function draftMessages(setting: DraftSetting): ClaimDetail['drafts'] {
  const { recommendation } = setting.judgement;
  const ground = recommendation.action === 'reject' ? recommendation.ground : 'other';
  const missing = recommendation.action === 'ask' ? recommendation.missing : [];
  return {
    approve: draftMessage(setting, { for: 'approve' }),
    reject: draftMessage(setting, { for: 'reject', ground }),
    ask: draftMessage(setting, { for: 'ask', missing }),
    return: draftMessage(setting, { for: 'return' }),
    wait: draftMessage(setting, { for: 'wait' }),
  };
}

/** A request with a line for each thing that it asks for; message and lines are in one language. */
function request(setting: DraftSetting, wanted: Wanted, missing: readonly FactName[]): DraftShown {
  const lines = [...new Set(missing.filter(isAskable))].map(fact => `line_${fact}` as const);
  const { language, fallback, chosen } = chooseTogether(setting.own, ['ask', ...lines], wanted);
  const [message, ...asked] = chosen.map(({ text }) => text);
  const lastDay = formatDate(answerBy(setting), language);
  const values = { ...commonValues(setting), missing: asked.map(line => `- ${line.trim()}`).join('\n'), lastDay };
  return { body: fillWithGaps(message!, values), language, fallback };
}

function outcomeOf(of: Exclude<DraftOf, { for: 'ask' }>): Outcome {
  switch (of.for) {
    case 'approve':
      return 'approved_in_full';
    case 'part':
      return 'approved_in_part';
    case 'reject':
      return `rejected_${of.ground}`;
    case 'return':
      return 'ask_for_return';
    case 'wait':
      return 'too_early';
  }
}

/** What every message may name. */
export function commonValues({
  claim,
  customerName,
  orderId,
}: Pick<DraftSetting, 'claim' | 'customerName' | 'orderId'>): TemplateValues {
  return {
    firstName: customerName?.trim().split(/\s+/)[0],
    number: claimNumber(claim.id),
    item: itemTitle(claim.facts),
    order: orderId,
  };
}

function ownValues(setting: DraftSetting, of: Exclude<DraftOf, { for: 'ask' }>, language: string): TemplateValues {
  const { claim, judgement, now } = setting;
  const { assessment, recommendation } = judgement;
  const back = assessment.rules.find(({ rule }) => rule === 'returnWindow');
  switch (of.for) {
    case 'approve': {
      const amount = recommendation.action === 'approve' ? recommendation.amount : assessment.proposed;
      return { amount: amount && formatMoney(amount, language) };
    }
    case 'part':
      return { amount: of.amount && formatMoney(of.amount, language) };
    case 'reject':
      return {
        lastDay: of.ground === 'returnWindow' && back?.lastDay ? formatDate(back.lastDay, language) : undefined,
      };
    case 'return': {
      // The day until which the request will wait.
      const over = back?.deadline === undefined || back.deadline <= now;
      return { lastDay: formatDate((!over && back?.lastDay) || answerBy(setting), language) };
    }
    case 'wait': {
      const from = claim.parkedUntil ?? (recommendation.action === 'wait' ? recommendation.until : undefined);
      return { from: from && formatDate(civilDateOf(from, zoneOf(setting)), language) };
    }
  }
}

const zoneOf = ({ claim }: DraftSetting) => claim.facts.timeZone ?? 'UTC';

/** The last day on which an answer is in time, in the customer's zone. */
function answerBy(setting: DraftSetting): CivilDate {
  return addDays(civilDateOf(setting.now, zoneOf(setting)), setting.answerWithinDays);
}
