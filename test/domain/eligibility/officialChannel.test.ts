import { expect, test } from 'vitest';
import { channels } from '#domain/facts.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { factsOf, judgedAt } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

test.each(channels.filter(channel => channel !== 'order_chat'))('%s is refused, whoever wrote', channel => {
  const proof = proofOf(factsOf({ channel, order: { accountId: undefined } }), 'officialChannel');
  expect(proof).toMatchObject({ answer: 'fail', because: { code: 'channel_refused', params: { channel } } });
  expect(proof.facts.map(fact => fact.name)).toEqual(['claim.channel']);
});

test.each([
  ['the account that placed the order', 'account-1', 'account-1', 'pass', 'channel_official'],
  ['another account', 'account-2', 'account-1', 'fail', 'account_differs'],
  ['an order whose account is unknown', 'account-1', undefined, 'unknown', 'account_unknown'],
])('the order chat, by %s', (_, accountId, ordered, answer, code) => {
  const proof = proofOf(factsOf({ accountId, order: { accountId: ordered } }), 'officialChannel');
  expect(proof).toMatchObject({ answer, because: { code }, clause: { id: 'official-channel' } });
  expect(proof.missing).toEqual(answer === 'unknown' ? ['order.accountId'] : undefined);
});

test('a pack may show another way instead of refusing', () => {
  const joom = packById('joom', 1);
  const rules = joom.rules.map(rule =>
    rule.kind === 'officialChannel' ? { ...rule, outside: 'redirect' as const } : rule,
  );
  const proof = proofOf(factsOf({ channel: 'email' }), 'officialChannel', judgedAt, { ...joom, rules });
  expect(proof).toMatchObject({
    answer: 'unknown',
    missing: ['claim.channel'],
    because: { code: 'channel_redirected' },
  });
});
