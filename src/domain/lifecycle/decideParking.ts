import { refuse } from '../refusals.ts';
import { wake } from './followVerdict.ts';
import { tooEarlyUntil } from './judge.ts';
import type { Bodies } from './situation.ts';

export const decideParking: Bodies<'park' | 'wake'> = {
  park: ({ claim, now }) => {
    const until = tooEarlyUntil(claim, now);
    return until === undefined ? refuse('not_too_early') : [{ type: 'parked', at: now, payload: { until } }];
  },
  wake: ({ claim, now }) => {
    const until = tooEarlyUntil(claim, now);
    return until === undefined ? wake(claim, now) : refuse('still_too_early', { params: { until } });
  },
};
