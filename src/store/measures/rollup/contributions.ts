import { growth } from './teamBuckets.ts';

/** What counts are kept by, besides all together. `agent`: who decided the first episode. */
export const marginals = {
  reason: 'reason',
  country: 'country',
  language: 'language',
  agent: 'agent',
  merchant: 'merchant_id',
  currency: 'currency',
} as const;
export type Marginal = keyof typeof marginals;

/**
 * What a row adds to the counts of a day, in SQL over the columns of its table: `name` says what is counted, `day` on which day of the house (null: not at all),
 * `time` and `code` divide it further, `total` is summed. `by`: the dimensions by which it is counted, besides all together. A row adds this and nothing else, so that what a change of it
 * adds is the difference.
 */
export type Contribution = {
  name: string;
  day: string;
  time?: string;
  code?: string;
  total?: string;
  by?: readonly Marginal[];
};

const groups = ['reason', 'country', 'language', 'agent'] as const satisfies readonly Marginal[];
/** Merchants are many, each with few claims a day: how many is kept of them, how long things took is not. */
const groupsAndMerchants = [...groups, 'merchant'] as const satisfies readonly Marginal[];

/** Whole hours, rounded up, as `firstTime` counts them. */
const hours = (from: string, to: string) => `greatest(0, ceil(extract(epoch from ${to} - ${from}) / 3600))::integer`;
const end = (reached: string) => `case when ${reached} is not null then 0 else 1 end`;
const teamBucket = (ms: string) =>
  `case when ${ms} > 0 then ceil(ln(${ms}::float8) / ln(${growth}::float8))::integer else 0 end`;
const on = (day: string, condition: string) => `case when ${condition} then ${day} end`;

/** Parties by their place here are codes that are kept: new ones come last. */
export const partyCodes = ['team', 'customer', 'merchant', 'carrier', 'payment', 'time'] as const;
/** How a claim stands, likewise. */
export const outcomeCodes = ['open', 'approved', 'rejected', 'otherwise'] as const;

const outcome = `case when ending in ('withdrawn', 'merged') then 3 when decision = 'approved' then 1
  when decision = 'rejected' then 2 when left_at is not null then 3 else 0 end`;

export const contributions = {
  claim_episodes: [
    { name: `'opened'`, day: on('received_day', 'episode = 1') },
    { name: `'closed'`, day: on('left_day', 'current') },
    {
      name: `'closed in an hour'`,
      day: on('left_day', 'current'),
      time: `floor(extract(epoch from left_at) / 3600)::integer`,
    },
    { name: `'outcome'`, day: on('received_day', 'current'), code: outcome, by: groupsAndMerchants },
    {
      name: `'first_reply'`,
      day: on('received_day', 'episode = 1 and (first_replied_at is not null or ended_at is not null)'),
      time: hours('opened_at', 'coalesce(first_replied_at, ended_at)'),
      code: end('first_replied_at'),
    },
    {
      name: `'decision'`,
      day: on('received_day', 'episode = 1 and (decided_at is not null or ended_at is not null)'),
      time: hours('opened_at', 'coalesce(decided_at, ended_at)'),
      code: end('decided_at'),
      by: groups,
    },
    {
      name: `'refund'`,
      day: on(
        'received_day',
        `chain = 1 and ending is distinct from 'reopened' and (settled_at is not null or ended_at is not null)`,
      ),
      time: hours('promised_from', 'coalesce(settled_at, ended_at)'),
      code: end('settled_at'),
    },
    {
      name: `'first_reply_team'`,
      day: on('received_day', 'episode = 1 and first_reply_team_ms is not null'),
      time: teamBucket('first_reply_team_ms'),
      code: 'case when first_reply_team_ms > 0 then 1 else 0 end',
    },
    {
      name: `'decision_team'`,
      day: on('received_day', 'episode = 1 and decision_team_ms is not null'),
      time: teamBucket('decision_team_ms'),
      code: 'case when decision_team_ms > 0 then 1 else 0 end',
      by: groups,
    },
    {
      name: `'decision_paused'`,
      day: on('received_day', 'episode = 1 and decision_paused_ms is not null'),
      total: 'decision_paused_ms',
    },
    {
      name: `'decision_wall'`,
      day: on('received_day', 'episode = 1 and decided_at is not null'),
      total: '(extract(epoch from decided_at - opened_at) * 1000)::bigint',
    },
    {
      name: `'decided'`,
      day: on('decided_day', 'decided_at is not null'),
      code: '(not current)::integer + 2 * overturned::integer',
    },
    {
      name: `'approved'`,
      day: on('decided_day', `decision = 'approved' and amount is not null`),
      total: 'amount',
      by: ['currency'],
    },
    { name: `'settled'`, day: on('settled_day', 'amount is not null'), total: 'amount', by: ['currency'] },
  ],
  claim_targets: [
    {
      name: `'due ' || metric || ' ' || clock`,
      day: on('due_day', `state in ('met', 'missed_closed')`),
      code: `case when state = 'met' then 0 else 1 end`,
    },
    {
      name: `'promise'`,
      day: on('due_day', `metric = 'refund' and state in ('met', 'missed_closed')`),
      code: `case when state = 'met' then 0 else 1 end`,
      by: groupsAndMerchants,
    },
    {
      name: `'lasted ' || metric`,
      day: on('start_day', `clock = 'customer' and (state = 'missed_closed' or end_day is not null)`),
      time: 'coalesce(due_day - start_day, -1)',
      code: `case when state = 'missed_closed' then -1 else end_day - start_day end`,
    },
    {
      name: `'cause'`,
      day: on('due_day', `metric = 'refund' and state = 'missed_closed'`),
      code: `array_position(array[${partyCodes.map(party => `'${party}'`).join()}], cause) - 1`,
    },
    ...partyCodes.map((party, code) => ({
      name: `'consumed'`,
      day: on('due_day', `metric = 'refund' and state = 'missed_closed' and ${party}_ms > 0`),
      code: String(code),
      total: `${party}_ms`,
    })),
  ],
} as const satisfies Record<'claim_episodes' | 'claim_targets', readonly Contribution[]>;
export type Counted = keyof typeof contributions;
