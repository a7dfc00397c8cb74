import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import { isAskable } from '#domain/askableFacts.ts';
import type { FactName, ItemClaimed } from '#domain/facts.ts';
import { gap } from '#domain/fillTemplate.ts';
import type { Money } from '#domain/money.ts';
import type { Ground } from './useGroundWord.ts';

export const choices = ['full', 'part', 'reject', 'ask'] as const;
export type Choice = (typeof choices)[number];
export type Act = 'approve' | 'reject' | 'ask';

export const actOf = { full: 'approve', part: 'approve', reject: 'reject', ask: 'ask' } as const satisfies Record<
  Choice,
  Act
>;
export const commandOf = { approve: 'approve', reject: 'reject', ask: 'request_information' } as const satisfies Record<
  Act,
  WireCommand['command']
>;

/** A decision as it stands in the panel. `amount` is undefined while it cannot be read. */
export type DecisionForm = {
  choice: Choice;
  amount: Money | undefined;
  items: ItemClaimed[] | undefined;
  ground: Ground | undefined;
  missing: FactName[];
  /** The question is for the goods: it sets the claim waiting for them, not for an answer. */
  asksReturn: boolean;
  message: string;
  language: string;
  justification: string;
};

export type Field = 'amount' | 'ground' | 'message' | 'justification';
export type Fault = {
  field: Field;
  code: 'amount' | 'tooMuch' | 'ground' | 'hole' | 'messageMissing' | 'justification';
};

/** Whether all that a claim lacks is the goods on their way back: then that is what the customer is asked for. */
export const asksReturnOnly = (missing: readonly FactName[]) =>
  missing.length === 1 && missing[0] === 'return.shippedAt';

/**
 * The choice that the recommendation asks for; undefined where a person has to look, to confirm, or time to
 * pass, first.
 */
export function recommendedChoice({ recommendation, status, proposal }: ClaimDetail): Choice | undefined {
  if (proposal) return undefined;
  switch (recommendation.action) {
    case 'approve':
      return 'full';
    case 'reject':
      return 'reject';
    case 'ask':
      return status !== 'waiting' && recommendation.missing.every(isAskable) ? 'ask' : undefined;
    case 'wait':
      return undefined;
  }
}

/** Whether a decision departs from the recommendation, so that it has to say why. The server decides; this only shows the field. */
export function departs({ recommendation, eligibility }: ClaimDetail, form: DecisionForm): boolean {
  if (form.choice === 'ask') return false;
  if (form.choice === 'reject') {
    const answer = eligibility.rules.find(({ rule }) => rule === form.ground)?.answer;
    return recommendation.action !== 'reject' || answer !== 'fail';
  }
  return recommendation.action !== 'approve' || recommendation.amount.amount !== form.amount?.amount;
}

/** What is still wrong with a decision, the first fault first. */
export function faultsOf(claim: ClaimDetail, form: DecisionForm): Fault[] {
  const { choice, amount, ground, message, justification } = form;
  const { left } = claim.order;
  const faults: Fault[] = [];
  if (actOf[choice] === 'approve') {
    if (!amount || amount.amount <= 0) faults.push({ field: 'amount', code: 'amount' });
    else if (left && amount.amount > left.amount) faults.push({ field: 'amount', code: 'tooMuch' });
  }
  if (choice === 'reject' && !ground) faults.push({ field: 'ground', code: 'ground' });
  if (message.includes(gap)) faults.push({ field: 'message', code: 'hole' });
  if (choice === 'ask' && message.trim() === '') faults.push({ field: 'message', code: 'messageMissing' });
  if (departs(claim, form) && justification.trim() === '')
    faults.push({ field: 'justification', code: 'justification' });
  return faults;
}

/** The command of a decision without faults. An approval always names its amount: what was seen is what is approved. */
export function decisionCommand(form: DecisionForm): WireCommand {
  const { choice, amount, items, ground, missing, language } = form;
  const message = form.message.trim() || undefined;
  const said = { message, language, justification: form.justification.trim() || undefined };
  if (choice === 'ask' && form.asksReturn) return { command: 'request_return', message: message ?? '', language };
  if (choice === 'ask')
    return { command: 'request_information', from: 'customer', missing, message: message ?? '', language };
  if (choice === 'reject') return { command: 'reject', ground: ground ?? 'other', ...said };
  return { command: 'approve', amount, items: choice === 'part' ? items : undefined, ...said };
}
