import type { Facts } from '../facts.ts';
import type { Money } from '../money.ts';
import { needsSecondPerson } from '../policy/houseRules.ts';
import { isRefusal, type Refusal, refuse } from '../refusals.ts';
import type { Recommendation } from '../verdict.ts';
import { approvedAmount, excess, leftToRefund, lowerRefusal } from './approvedAmount.ts';
import { decisionRecord, originOf } from './decisionRecord.ts';
import { judge } from './judge.ts';
import type { Bodies } from './situation.ts';

export const decideApproval: Bodies<'approve' | 'confirm'> = {
  approve: situation => {
    const { claim, command, now, house } = situation;
    const { items, justification, message, language = claim.language } = command;
    const origin = originOf(command);
    const amount = approvedAmount(claim, command, now);
    if (isRefusal(amount)) return amount;
    const wrongMethod = methodRefusal(claim.facts, command.method?.kind);
    if (wrongMethod !== undefined) return wrongMethod;
    const judgement = judge(claim, now);
    const tooLow = lowerRefusal(claim, amount, judgement.assessment.proposed);
    if (tooLow !== undefined && origin === undefined) return tooLow;
    const against = departs(judgement.recommendation, amount);
    if (against && justification === undefined && origin === undefined) {
      return refuse('justification_needed', { field: 'justification' });
    }
    const method = claim.facts.order.payment;
    const said = { justification, message, language, origin };
    const chosen = { kind: 'approved', against, amount, method, items, ...said } as const;
    const decision = decisionRecord(situation, judgement, chosen);
    const type = needsSecondPerson(amount, house) ? 'approval_proposed' : 'approved';
    return [{ type, at: now, payload: { decision } }];
  },
  confirm: situation => {
    const { claim, actor, now } = situation;
    const { proposal, facts } = claim;
    if (proposal?.amount === undefined) return refuse('nothing_to_confirm');
    const left = leftToRefund(facts);
    if (isRefusal(left)) return left;
    const tooHigh = excess(proposal.amount, left);
    if (tooHigh !== undefined) return tooHigh;
    const judgement = judge(claim, now);
    const against = departs(judgement.recommendation, proposal.amount);
    if (against && proposal.justification === undefined) return refuse('facts_changed');
    const chosen = { ...proposal, against, method: facts.order.payment, confirmedBy: actor.id };
    const decision = decisionRecord(situation, judgement, chosen);
    return [{ type: 'approved', at: now, payload: { decision } }];
  },
};

/** Whether approving this amount is something else than what was recommended. */
function departs(recommendation: Recommendation, amount: Money): boolean {
  return recommendation.action !== 'approve' || recommendation.amount.amount !== amount.amount;
}

/** The money goes back to the order's own means of payment (`samePaymentMethod`): an approval cannot name another. */
function methodRefusal({ order: { payment } }: Facts, named: string | undefined): Refusal | undefined {
  if (named === undefined || named === payment?.kind) return undefined;
  const params = { expected: payment?.kind ?? '?' };
  return refuse('wrong_payment_method', { field: 'method.kind', params });
}
