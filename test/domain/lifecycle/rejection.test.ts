import { describe, expect, it } from 'vitest';
import { factsOf } from '#test/domain/factsOf.ts';
import { ana } from './cast.ts';
import { given } from './given.ts';

const justification = 'sha256:why';

describe('a rejection', () => {
  it('rests on a rule that failed and needs no other reason', () => {
    const story = given(factsOf({ channel: 'email' }));
    const reject = { command: 'reject', ground: 'officialChannel', message: 'sha256:m', language: 'pt' } as const;
    const rejected = story.when(reject, { by: ana }).thenEvents('rejected').thenStatus('rejected');
    const { decision } = rejected.last('rejected').payload;
    expect(decision).toMatchObject({
      kind: 'rejected',
      sequence: rejected.claim.sequence,
      by: 'ana',
      ground: 'officialChannel',
      against: false,
      language: 'pt',
      recommendation: { action: 'reject', ground: 'officialChannel' },
      assessment: { verdict: 'ineligible', asOf: rejected.now },
    });
    expect(decision.facts).toEqual(story.claim.facts);
    expect(decision.assessment.rules).toHaveLength(8);
    expect(rejected.claim.assigneeId).toBe('ana');
  });

  it('may rest on another of the rules that failed', () => {
    const story = given(factsOf({ channel: 'email', reason: 'change_of_mind' }));
    const rejected = story.when({ command: 'reject', ground: 'coveredReason' }, { by: ana }).thenEvents('rejected');
    expect(rejected.claim.decision).toMatchObject({ ground: 'coveredReason', against: false });
  });

  it.each(['coveredReason', 'other'] as const)('on the ground %s, which did not fail, needs a reason', ground => {
    const story = given(factsOf({ channel: 'email' }));
    story
      .when({ command: 'reject', ground }, { by: ana })
      .thenRefused('justification_needed', { field: 'justification' });
    const rejected = story.when({ command: 'reject', ground, justification }, { by: ana }).thenEvents('rejected');
    expect(rejected.claim.decision).toMatchObject({ ground, against: true, justification });
  });

  it('of an eligible claim is against the recommendation', () => {
    const rejected = given().when({ command: 'reject', ground: 'photoEvidence', justification }, { by: ana });
    expect(rejected.thenEvents('rejected').claim.decision).toMatchObject({
      against: true,
      recommendation: { action: 'approve' },
    });
  });
});
