import { refuse } from '../refusals.ts';
import { decisionRecord, originOf } from './decisionRecord.ts';
import { judge } from './judge.ts';
import type { Bodies } from './situation.ts';

export const decideRejection: Bodies<'reject'> = {
  reject: situation => {
    const { claim, command, now } = situation;
    const { ground, justification, message, language = claim.language } = command;
    const judgement = judge(claim, now);
    const proof = judgement.assessment.rules.find(({ rule }) => rule === ground);
    if (proof?.answer === 'not_yet') {
      return refuse('too_early_is_not_refused', { field: 'ground', params: { until: proof.until ?? '?' } });
    }
    const against = proof?.answer !== 'fail';
    const origin = originOf(command);
    if (against && justification === undefined && origin === undefined) {
      return refuse('justification_needed', { field: 'justification' });
    }
    const chosen = { kind: 'rejected', against, ground, justification, message, language, origin } as const;
    return [{ type: 'rejected', at: now, payload: { decision: decisionRecord(situation, judgement, chosen) } }];
  },
};
