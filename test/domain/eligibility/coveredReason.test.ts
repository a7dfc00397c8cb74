import { expect, test } from 'vitest';
import { reasonNames } from '#domain/reasons.ts';
import { factsOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

test.each(reasonNames)('%s', reason => {
  const answer = ['change_of_mind', 'other'].includes(reason) ? 'fail' : 'pass';
  expect(proofOf(factsOf({ reason }), 'coveredReason')).toMatchObject({
    answer,
    facts: [{ name: 'claim.reason', value: reason, source: 'customer' }],
    clause: { id: 'covered-reason' },
  });
});
