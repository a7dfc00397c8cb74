import { phrase } from '../phrases.ts';
import { cite, citeFindings, claimFinding } from './cite.ts';
import type { Judge } from './outcome.ts';

/** The case is explained in detail: in at least so many words, or well enough for an agent to find the description sufficient. */
export const preciseDescription: Judge<'preciseDescription'> = (rule, { facts }) => {
  const words = facts.descriptionWords;
  const min = rule.minWords;
  const counted = cite(facts, 'claim.descriptionWords', words);
  if (words >= min) {
    return {
      answer: 'pass',
      because: phrase('description_precise', { words, min }),
      facts: [counted],
      arithmetic: [`${words} words >= ${min} words`],
      wouldChange: [phrase('would_fewer_words', { min })],
    };
  }
  const sufficient = claimFinding(facts, 'description_sufficient');
  const used = [counted, ...citeFindings(facts, sufficient ? [sufficient] : [])];
  const arithmetic = [`${words} words < ${min} words`];
  if (sufficient) {
    return {
      answer: 'pass',
      because: phrase('description_found_sufficient', { at: sufficient.at }),
      facts: used,
      arithmetic,
      wouldChange: [],
    };
  }
  return {
    answer: 'unknown',
    because: phrase('description_too_short', { words, min }),
    missing: ['claim.descriptionWords'],
    facts: used,
    arithmetic,
    wouldChange: [phrase('would_words', { min }), phrase('would_description_finding', {})],
  };
};
