import { refuse } from '../refusals.ts';
import { isFuture, notAfter } from './foreignClock.ts';
import type { Bodies } from './situation.ts';

export const decidePayout: Bodies<'settle' | 'fail_refund'> = {
  settle: ({ claim: { decision }, command: { settledAt, reference }, now }) => {
    if (decision === undefined) return refuse('no_decision_on_record');
    if (isFuture(settledAt, now)) return refuse('in_the_future', { field: 'settledAt' });
    if (settledAt < decision.at) {
      return refuse('before_decision', { field: 'settledAt', params: { decidedAt: decision.at } });
    }
    return [{ type: 'refund_settled', at: notAfter(settledAt, now), payload: { settledAt, reference } }];
  },
  fail_refund: ({ command: { reason }, now }) => [{ type: 'refund_failed', at: now, payload: { reason } }],
};
