import { type AskableFact, askableFacts } from './askableFacts.ts';
import { type RuleId, ruleIds } from './verdict.ts';

const rejections = [...ruleIds, 'other'] as const;

/** What a message to a customer tells them. A rejection speaks of the rule that it rests on. */
export const outcomes = [
  'approved_in_full',
  'approved_in_part',
  ...rejections.map(ground => `rejected_${ground}` as const),
  'ask',
  'ask_for_return',
  'too_early',
  'reminder',
] as const;
export type Outcome = (typeof outcomes)[number];
export type RejectionGround = RuleId | 'other';

/** The line by which a request asks for a fact: a template of its own, that the message `ask` lists. */
export type LineName = `line_${AskableFact}`;
export type TemplateName = Outcome | LineName;

export const lineNames = askableFacts.map(fact => `line_${fact}` as const);
export const templateNames: readonly TemplateName[] = [...outcomes, ...lineNames];

/** Whether a template is one line of a request, and no message by itself. */
export function isLine(name: TemplateName): name is LineName {
  return name.startsWith('line_');
}
