import { refuse } from '../refusals.ts';
import type { Bodies } from './situation.ts';

/** What ends a claim without a decision, and what begins a new episode of a decided one. */
export const decideClosing: Bodies<'appeal' | 'reopen' | 'withdraw' | 'merge'> = {
  appeal: ({ command: { text }, now }) => [{ type: 'appealed', at: now, payload: { text } }],
  reopen: ({ command: { justification }, now }) => [{ type: 'reopened', at: now, payload: { justification } }],
  withdraw: ({ command: { justification }, now }) => [{ type: 'withdrawn', at: now, payload: { justification } }],
  merge: ({ claim, command: { into }, now }) => {
    if (into === claim.id) return refuse('merged_into_itself', { field: 'into' });
    if (!claim.facts.siblings.some(({ claimId }) => claimId === into)) {
      return refuse('not_a_sibling', { field: 'into', params: { into } });
    }
    return [{ type: 'merged', at: now, payload: { into } }];
  },
};
