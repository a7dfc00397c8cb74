import type { FactName } from '../facts.ts';
import type { Assessment, Recommendation } from '../verdict.ts';

/**
 * What the engine would do with a claim so judged; a person decides. A rejection rests on the first rule that fails. An eligible claim for
 * which no amount can be proposed names items without a known price.
 */
export function recommend(assessment: Assessment): Recommendation {
  const { rules, verdict, proposed } = assessment;
  switch (verdict) {
    case 'ineligible':
      return { action: 'reject', ground: rules.find(({ answer }) => answer === 'fail')!.rule };
    case 'too_early': {
      const untils = rules.filter(({ answer }) => answer === 'not_yet').map(({ until }) => until!);
      return { action: 'wait', until: untils.reduce((last, until) => (until > last ? until : last)) };
    }
    case 'needs_information':
      return { action: 'ask', missing: missingOf(assessment) };
    case 'eligible':
      return proposed ? { action: 'approve', amount: proposed } : { action: 'ask', missing: ['claim.items'] };
  }
}

function missingOf({ rules }: Assessment): FactName[] {
  return [...new Set(rules.flatMap(({ answer, missing }) => (answer === 'unknown' ? (missing ?? []) : [])))];
}
