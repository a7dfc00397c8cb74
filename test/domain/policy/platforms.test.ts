import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { clockDeadline } from '#domain/policy/clockDeadline.ts';
import type { Pack } from '#domain/policy/packSchema.ts';
import { factsOf, factsOfMissingParcel, judgedAt } from '../factsOf.ts';
import { packOf } from './packOf.ts';

const delivery = { groups: ['delivery' as const] };
const proof = (pack: Pack, facts = factsOf(), asOf = judgedAt) => assess(facts, pack, asOf).rules[0]!;

describe('says the rows of joom-official', () => {
  const waiting = packOf([
    {
      kind: 'waitingPeriod',
      windows: [
        {
          concerns: { ...delivery, except: ['customs', 'wrong_address', 'turned_back'] },
          act: 'claim',
          zone: 'customer',
          opens: [
            { anchors: [{ fact: 'order.warrantyOpensAt', count: 0 }, { fact: 'order.paidAt' }], count: 75 },
            {
              anchors: [{ fact: 'order.shippedAt' }],
              count: 20,
              when: [{ kind: 'paid_over', anyOf: [{ amount: 5000, currency: 'USD' }] }, { kind: 'no_scan' }],
            },
          ],
          closes: [{ anchors: [{ fact: 'order.warrantyClosesAt', count: 0 }, { fact: 'order.paidAt' }], count: 90 }],
        },
      ],
      failedByDelivery: { reasons: ['not_received'] },
      clause: 'c',
    },
  ]);
  const opened = { openedAt: '2026-01-20T00:00:00.000Z', timeZone: 'UTC' };

  test('75 days after the payment, unless the guarantee opens on a day of its own', () => {
    expect(proof(waiting, factsOfMissingParcel(opened), judgedAt).until).toBe('2026-03-26T00:00:00.000Z');
    const own = factsOfMissingParcel({ ...opened, order: { warrantyOpensAt: '2026-04-02T08:00:00.000Z' } });
    expect(proof(waiting, own, judgedAt).until).toBe('2026-04-02T00:00:00.000Z');
  });

  test('20 days after shipping over 50 USD without a scan', () => {
    const paid = (amount: number, currency = 'USD') => ({ paid: { amount, currency } });
    const until = (part: Parameters<typeof factsOfMissingParcel>[0]) =>
      proof(waiting, factsOfMissingParcel({ ...opened, ...part }), opened.openedAt).until;
    expect(until({ order: paid(5001) })).toBe('2026-02-03T00:00:00.000Z');
    expect(until({ order: paid(5000) })).toBe('2026-03-26T00:00:00.000Z');
    expect(until({ order: paid(9900, 'EUR') })).toBe('2026-03-26T00:00:00.000Z');
    const scans = [{ at: '2026-01-15T00:00:00.000Z', status: 'in_transit' }];
    expect(until({ order: paid(5001), tracking: { scans } })).toBe('2026-03-26T00:00:00.000Z');
  });

  test('claimed by day 90, or before the guarantee closes', () => {
    const late = { ...opened, openedAt: '2026-04-11T00:00:00.000Z' };
    expect(proof(waiting, factsOfMissingParcel(late), late.openedAt)).toMatchObject({
      answer: 'fail',
      lastDay: '2026-04-10',
    });
    const longer = factsOfMissingParcel({ ...late, order: { warrantyClosesAt: '2026-04-20T08:00:00.000Z' } });
    expect(proof(waiting, longer, late.openedAt).answer).toBe('pass');
  });

  test('no wait where the parcel was turned back', () => {
    expect(proof(waiting, factsOfMissingParcel({ ...opened, reason: 'customs' }), opened.openedAt).answer).toBe(
      'not_applicable',
    );
  });

  test('an article missing from a joint parcel: 30 days from its delivery and before the guarantee closes', () => {
    const joint = packOf([
      {
        kind: 'returnWindow',
        windows: [
          {
            concerns: { reasons: ['missing_from_joint_parcel'] },
            act: 'claim',
            zone: 'customer',
            closes: [
              { anchors: [{ fact: 'order.jointParcelDeliveredAt' }], count: 30 },
              { anchors: [{ fact: 'order.warrantyClosesAt' }], count: 0 },
            ],
          },
        ],
        clause: 'c',
      },
    ]);
    const claimed = (warrantyClosesAt?: string) =>
      factsOfMissingParcel({
        reason: 'missing_from_joint_parcel',
        openedAt: '2026-03-05T00:00:00.000Z',
        order: { jointParcelDeliveredAt: '2026-02-20T00:00:00.000Z', warrantyClosesAt },
      });
    expect(proof(joint, claimed()).answer).toBe('pass');
    expect(proof(joint, claimed('2026-03-04T00:00:00.000Z'))).toMatchObject({ answer: 'fail', lastDay: '2026-03-04' });
  });
});

describe('says the rows of aliexpress', () => {
  const pack = packOf(
    [
      {
        kind: 'waitingPeriod',
        windows: [
          {
            concerns: delivery,
            act: 'claim',
            zone: 'America/Los_Angeles',
            opens: [
              { anchors: [{ fact: 'order.shippedAt' }], count: 10 },
              { anchors: [{ fact: 'order.shippedAt' }], count: 0, when: [{ kind: 'promised_within', days: 5 }] },
            ],
            closes: [{ anchors: [{ fact: 'order.completedAt' }, { fact: 'order.promisedAt' }], count: 15 }],
          },
        ],
        failedByDelivery: {},
        clause: 'c',
      },
    ],
    {
      clocks: [
        {
          id: 'seller',
          from: ['claim.openedAt'],
          to: 'merchant.answeredAt',
          count: 5,
          unit: 'civil_days',
          zone: 'America/Los_Angeles',
          outside: 'claimed_amount_accepted',
          clause: 'c',
        },
        {
          id: 'return',
          from: ['return.agreedAt'],
          to: 'return.shippedAt',
          count: 10,
          unit: 'civil_days',
          zone: 'America/Los_Angeles',
          outside: 'paid_to_merchant',
          clause: 'c',
        },
        {
          id: 'payout',
          from: ['claim.approvedAt'],
          to: 'refund.settledAt',
          count: 10,
          unit: 'working_days',
          zone: 'America/Los_Angeles',
          variants: [{ when: 'card', count: 20 }],
          outside: 'breach',
          clause: 'c',
        },
      ],
    },
  );

  test('counts in Los Angeles wherever the customer lives, and does not cite the zone of the customer', () => {
    const facts = factsOfMissingParcel({ openedAt: '2026-01-15T00:00:00.000Z' });
    const early = proof(pack, facts, '2026-01-15T00:00:00.000Z');
    expect(early).toMatchObject({ answer: 'not_yet', until: '2026-01-24T08:00:00.000Z' });
    expect(early.arithmetic[0]).toBe('2026-01-14T08:00:00.000Z = 2026-01-14 in America/Los_Angeles');
    expect(early.facts.map(fact => fact.name)).not.toContain('customer.timeZone');
  });

  test('at once when delivery was promised in under five days', () => {
    const facts = factsOfMissingParcel({
      openedAt: '2026-01-15T00:00:00.000Z',
      order: { promisedAt: '2026-01-15T22:59:59.999Z' },
    });
    expect(proof(pack, facts, '2026-01-15T00:00:00.000Z').answer).toBe('pass');
  });

  test('pays out within twenty working days to a card, within ten otherwise', () => {
    const payout = pack.clocks[2]!;
    const approved = { 'claim.approvedAt': '2026-03-02T12:00:00.000Z' };
    expect(clockDeadline(pack, payout, approved, undefined)).toMatchObject({
      lastDay: '2026-03-16',
      deadline: '2026-03-17T07:00:00.000Z',
    });
    expect(clockDeadline(pack, payout, approved, undefined, ['card'])?.lastDay).toBe('2026-03-30');
  });
});

describe('says the rows of eu-floor', () => {
  const advice = (closes: {
    fact: 'order.deliveredAt';
    count: number;
    unit: 'civil_days' | 'civil_years';
    extend?: 'next_working_day';
  }) =>
    packOf(
      [
        {
          kind: 'returnWindow',
          windows: [
            {
              concerns: { groups: ['quality'] },
              act: 'claim',
              zone: 'customer',
              closes: [
                { anchors: [{ fact: closes.fact }], count: closes.count, unit: closes.unit, extend: closes.extend },
              ],
              after: 'note',
            },
          ],
          clause: 'c',
        },
      ],
      { advisory: true },
    );

  test('a window whose end falls on a weekend lasts to the next working day', () => {
    // Delivered on Saturday 2026-02-21 in Paris: fourteen days later is a Saturday, the next working day Monday 9 March.
    const pack = advice({ fact: 'order.deliveredAt', count: 14, unit: 'civil_days', extend: 'next_working_day' });
    const claimed = (openedAt: string) => factsOf({ openedAt, order: { deliveredAt: '2026-02-21T12:00:00.000Z' } });
    expect(proof(pack, claimed('2026-03-09T22:59:59.999Z')).answer).toBe('pass');
    expect(proof(pack, claimed('2026-03-09T23:00:00.000Z'))).toMatchObject({
      answer: 'not_applicable',
      lastDay: '2026-03-09',
    });
  });

  test('two years, from 29 February too; outside of them nothing is refused', () => {
    const pack = advice({ fact: 'order.deliveredAt', count: 2, unit: 'civil_years' });
    const facts = factsOf({ openedAt: '2026-03-01T10:00:00.000Z', order: { deliveredAt: '2024-02-29T12:00:00.000Z' } });
    const judged = proof(pack, facts);
    expect(judged).toMatchObject({ answer: 'not_applicable', lastDay: '2026-02-28' });
    expect(judged.arithmetic).toContain('2024-02-29 + 2 civil years = 2026-02-28');
    expect(assess(facts, pack, judgedAt).verdict).toBe('eligible');
  });
});
