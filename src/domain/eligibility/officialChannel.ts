import { phrase } from '../phrases.ts';
import { cite } from './cite.ts';
import { type Judge, outsideAnswers } from './outcome.ts';

/** Only a claim made through an official channel, by the account that placed the order, is looked at. */
export const officialChannel: Judge<'officialChannel'> = (rule, { facts }) => {
  const channel = cite(facts, 'claim.channel', facts.channel);
  const official = rule.channels.join(' or ');
  if (!rule.channels.includes(facts.channel)) {
    return {
      answer: outsideAnswers[rule.outside],
      because: phrase(rule.outside === 'redirect' ? 'channel_redirected' : 'channel_refused', {
        channel: facts.channel,
      }),
      ...(rule.outside === 'redirect' ? { missing: ['claim.channel' as const] } : {}),
      facts: [channel],
      arithmetic: [`${facts.channel} is not ${official}`],
      wouldChange: [phrase('would_official_channel', { channel: rule.channels[0]! })],
    };
  }
  const used = [
    channel,
    cite(facts, 'claim.accountId', facts.accountId),
    cite(facts, 'order.accountId', facts.order.accountId ?? null),
  ];
  const made = `${facts.channel} is ${official}`;
  if (facts.order.accountId === undefined) {
    return {
      answer: 'unknown',
      because: phrase('account_unknown', {}),
      missing: ['order.accountId'],
      facts: used,
      arithmetic: [made],
      wouldChange: [phrase('would_order_account', {})],
    };
  }
  const same = facts.accountId === facts.order.accountId;
  return {
    answer: same ? 'pass' : 'fail',
    because: phrase(same ? 'channel_official' : 'account_differs', { channel: facts.channel }),
    facts: used,
    arithmetic: [made, `account ${facts.accountId} ${same ? '=' : '≠'} account ${facts.order.accountId}`],
    wouldChange: [phrase(same ? 'would_other_account' : 'would_same_account', {})],
  };
};
