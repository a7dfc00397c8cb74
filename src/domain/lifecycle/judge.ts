import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import { assess } from '../eligibility/assess.ts';
import { recommend } from '../eligibility/recommend.ts';
import { packById } from '../policy/packInForce.ts';
import type { Assessment, Recommendation } from '../verdict.ts';

export type Judgement = { assessment: Assessment; recommendation: Recommendation };

/**
 * What the claim's own version of its policy says of it at a moment, and what it would do. A moment before the claim was opened, as a clock
 * that was set back tells it, counts as its opening.
 */
export function judge({ facts, policy }: Pick<Claim, 'facts' | 'policy'>, asOf: Instant): Judgement {
  const assessment = assess(facts, packById(policy.id, policy.version), asOf < facts.openedAt ? facts.openedAt : asOf);
  return { assessment, recommendation: recommend(assessment) };
}

/** The moment until which a claim is too early (that of the last rule to turn); undefined when it is not, as of that moment. */
export function tooEarlyUntil(claim: Pick<Claim, 'facts' | 'policy'>, asOf: Instant): Instant | undefined {
  const { recommendation } = judge(claim, asOf);
  return recommendation.action === 'wait' ? recommendation.until : undefined;
}
