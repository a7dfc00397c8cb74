import { addDays, civilDateOf, type Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { Judgement } from '#domain/lifecycle/judge.ts';
import {
  fillTemplate,
  type MessageTemplate,
  messageTemplate,
  missingText,
  type Outcome,
  templateVariables,
} from '#domain/templates.ts';
import { itemTitle } from '../itemTitle.ts';
import type { ClaimDetail } from '../schemas/claimDetail.ts';
import { claimNumber } from './claimNumber.ts';
import { formatDate, formatMoney } from './formats.ts';

type Drafts = ClaimDetail['drafts'];
type Variables = Record<string, string | undefined>;

/** Stands where the person who sends the message has to say something themselves. */
const hole = '…';

/** Messages to the customer in their language, ready to be edited, for whatever is done with the claim. */
export function draftMessages(
  claim: Claim,
  { assessment, recommendation }: Judgement,
  customerName: string | null,
  answerWithinDays: number,
  now: Instant,
): Drafts {
  const zone = claim.facts.timeZone ?? 'UTC';
  const known = {
    firstName: customerName?.trim().split(/\s+/)[0],
    number: claimNumber(claim.id),
    item: itemTitle(claim.facts),
  };
  const write = (outcome: Outcome, more: (template: MessageTemplate) => Variables) => {
    const template = messageTemplate(outcome, claim.language);
    const body = fill(template, { ...known, ...more(template) });
    return { body, language: template.language, fallback: template.fallback };
  };
  const amount = recommendation.action === 'approve' ? recommendation.amount : assessment.proposed;
  const ground = recommendation.action === 'reject' ? recommendation.ground : 'other';
  const missing = recommendation.action === 'ask' ? recommendation.missing : [];
  const answerBy = addDays(civilDateOf(now, zone), answerWithinDays);
  const sendBackBy = assessment.rules.find(({ rule }) => rule === 'returnWindow')?.lastDay;
  const day = (date: string | undefined, { language }: MessageTemplate) => date && formatDate(date, language);
  return {
    approve: write('approved_in_full', ({ language }) => ({ amount: amount && formatMoney(amount, language) })),
    reject: write(`rejected_${ground}`, template => ({ lastDay: day(sendBackBy, template) })),
    ask: write('ask', template => ({
      missing: missingText(missing, claim.language),
      lastDay: day(answerBy, template),
    })),
    return: write('ask_for_return', template => ({ lastDay: day(sendBackBy, template) })),
  };
}

function fill(template: MessageTemplate, values: Variables): string {
  const { required, optional } = templateVariables(template.text);
  const given = [...required.map(name => [name, values[name] || hole]), ...optional.map(name => [name, values[name]])];
  return fillTemplate(template, Object.fromEntries(given));
}
