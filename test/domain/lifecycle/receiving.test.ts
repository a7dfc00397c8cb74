import { describe, expect, it } from 'vitest';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import { factsOf } from '#test/domain/factsOf.ts';
import { ada, shop } from './cast.ts';
import { given, receive } from './given.ts';

const openedAt = '2026-03-05T10:00:00.000Z';

describe('a claim comes in', () => {
  it('happened when it was opened, is judged by the version in force then, and is open', () => {
    const story = given().thenStatus('open');
    const received = story.last('received');
    expect(received.at).toBe(openedAt);
    expect(received.payload).toEqual({ ...receive(factsOf()), command: undefined });
    expect(story.claim).toMatchObject({ id: 7, sequence: 1, episode: 1, policy: { id: 'joom', version: 1 } });
    expect(story.claim.facts.claimId).toBe(7);
    expect(story.claim.assigneeId).toBeUndefined();
  });

  it('is judged by the version in force whatever version was named', () => {
    const command = { ...receive(factsOf()), policy: { id: 'joom', version: 12 } };
    expect(decide(undefined, command, ada, '2026-03-20T12:00:00.000Z')).toMatchObject({
      events: [{ type: 'received', payload: { policy: { id: 'joom', version: 1 } } }],
    });
  });

  it.each([
    ['a policy that nobody has', 'nowhere', openedAt],
    ['a claim from before the policy', 'joom', '1999-12-31T23:59:59.999Z'],
  ])('is refused under %s', (_what, id, opened) => {
    const command = { ...receive(factsOf({ openedAt: opened })), policy: { id, version: 1 } };
    expect(decide(undefined, command, shop, '2026-03-20T12:00:00.000Z')).toEqual({
      refused: true,
      code: 'no_policy_in_force',
      field: 'policy.id',
      params: { policy: id, openedAt: opened },
    });
  });

  it('is not opened in the future, but for what two clocks may differ by', () => {
    const command = receive(factsOf());
    expect(decide(undefined, command, shop, '2026-03-05T09:54:59.999Z')).toEqual({
      refused: true,
      code: 'in_the_future',
      field: 'facts.openedAt',
    });
    const now = '2026-03-05T09:55:00.000Z';
    expect(decide(undefined, command, shop, now)).toMatchObject({
      events: [{ type: 'received', at: now, payload: { facts: { openedAt: now } } }],
    });
  });

  it('claims what the order holds, where the order says what that is', () => {
    const items = [
      { sku: 'lamp', quantity: 1 },
      { sku: 'hat', quantity: 1 },
    ];
    const now = '2026-03-20T12:00:00.000Z';
    expect(decide(undefined, receive(factsOf({ items })), shop, now)).toEqual({
      refused: true,
      code: 'unknown_item',
      field: 'items.1.sku',
      params: { sku: 'hat' },
    });
    const unlisted = receive(factsOf({ items, order: { items: [] } }));
    expect(decide(undefined, unlisted, shop, now)).toMatchObject({ events: [{ type: 'received' }] });
  });

  it('is judged as of its opening by a clock that was set back', () => {
    const { claim } = given(factsOf());
    expect(judge(claim, '2026-03-05T09:59:59.950Z')).toEqual(judge(claim, openedAt));
  });
});

describe('a history', () => {
  const [received] = given().events;

  it('that does not begin with the receipt is broken', () => {
    const note = { type: 'noted', at: openedAt, payload: { note: 'n' }, claimId: 7, sequence: 1, actor: shop } as const;
    expect(() => evolve(undefined, note)).toThrow('The history of claim 7 begins with "noted"');
  });

  it('that receives a claim twice is broken', () => {
    expect(() => evolve(given().claim, received!)).toThrow('Claim 7 was received twice');
  });
});
