import type { Deps } from '#api/deps.ts';
import { draftMessages } from '#api/present/drafts.ts';
import type { Claim } from '#domain/claim.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Draft } from './tale.ts';

/** What the drafts leave to the person who sends them. */
const hole = '…';

/** The message that an agent sends along: the console's draft where it is in the customer's language and whole, else words of their own. */
export function writeMessage(
  deps: Deps,
  claim: Claim,
  customerName: string | null,
  draft: Draft,
  otherwise: string | undefined,
): string | undefined {
  const now = deps.now();
  const drafts = draftMessages({
    claim,
    judgement: judge(claim, now),
    customerName,
    orderId: '',
    own: [],
    answerWithinDays: deps.houseRules.answerWithinDays,
    now,
  });
  const { body, fallback } = drafts[draft];
  return fallback || body.includes(hole) ? (otherwise ?? undefined) : body;
}
