import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { phraseText } from '#domain/phrases.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { type Reason, reasonNames, reasons } from '#domain/reasons.ts';
import { factsOfMissingParcel, findingOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

const joom = packById('joom', 1);
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe('paid 2026-01-10T23:30Z, the 75th day begins', () => {
  test.each([
    ['UTC', '2026-03-26T00:00:00.000Z', '2026-01-10', '2026-03-26'],
    ['Europe/Paris', '2026-03-26T23:00:00.000Z', '2026-01-11', '2026-03-27'],
    [undefined, '2026-03-26T00:00:00.000Z', '2026-01-10', '2026-03-26'],
    ['America/Los_Angeles', '2026-03-26T07:00:00.000Z', '2026-01-10', '2026-03-26'],
    ['Pacific/Kiritimati', '2026-03-26T10:00:00.000Z', '2026-01-11', '2026-03-27'],
  ])('in %s at %s', (timeZone, opens, paidDay, day) => {
    const facts = factsOfMissingParcel({ timeZone });
    const early = proofOf(facts, 'waitingPeriod', justBefore(opens));
    expect(early).toMatchObject({ answer: 'not_yet', until: opens });
    const zone = timeZone ?? 'UTC';
    expect(early.arithmetic).toEqual([
      `2026-01-10T23:30:00.000Z = ${paidDay} in ${zone}${timeZone ? '' : " (the customer's time zone is unknown)"}`,
      `${paidDay} + 75 civil days = ${day}`,
      `first eligible instant ${opens}`,
      'reading: from day 75 on, which favours the customer',
      `asOf ${justBefore(opens)} < ${opens}`,
    ]);
    expect(proofOf(facts, 'waitingPeriod', opens)).toMatchObject({ answer: 'pass' });
    expect(proofOf(facts, 'waitingPeriod', opens).arithmetic.at(-1)).toBe(`asOf ${opens} >= ${opens}`);
  });
});

describe('days that are not 24 hours from midnight to midnight', () => {
  test.each([
    // Clocks go forward on 29 March 2026 in Paris: day 75 is the day after.
    ['Europe/Paris', '2026-01-14T10:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    // Day 75 is the short day itself.
    ['Europe/Paris', '2026-01-13T10:00:00.000Z', '2026-03-28T23:00:00.000Z'],
    // In Santiago 6 September 2026 begins at 01:00.
    ['America/Santiago', '2026-06-23T12:00:00.000Z', '2026-09-06T04:00:00.000Z'],
    // In Cairo 24 April 2026 begins at 01:00.
    ['Africa/Cairo', '2026-02-08T12:00:00.000Z', '2026-04-23T22:00:00.000Z'],
  ])('%s, paid %s: from %s', (timeZone, paidAt, opens) => {
    const facts = factsOfMissingParcel({ timeZone, openedAt: paidAt, order: { paidAt } });
    expect(proofOf(facts, 'waitingPeriod', paidAt).until).toBe(opens);
    expect(proofOf(facts, 'waitingPeriod', opens).answer).toBe('pass');
  });
});

test('a claim opened on day 60 is too early then, and passes on day 75', () => {
  const facts = factsOfMissingParcel({ openedAt: '2026-03-12T08:00:00.000Z' });
  expect(assess(facts, joom, '2026-03-12T08:00:00.000Z')).toMatchObject({
    verdict: 'too_early',
    changesAt: '2026-03-26T23:00:00.000Z',
  });
  const woken = assess(facts, joom, '2026-03-26T23:00:00.000Z');
  expect(woken.verdict).toBe('eligible');
  expect(woken.changesAt).toBeUndefined();
});

test('says that the reading favours the customer, and that UTC is used where the zone is unknown', () => {
  const { because } = proofOf(
    factsOfMissingParcel({ timeZone: undefined }),
    'waitingPeriod',
    '2026-03-12T08:00:00.000Z',
  );
  expect(phraseText(because, 'en')).toBe(
    "Too early: it can be claimed from day 75 on, 2026-03-26 in UTC, because the customer's time zone is unknown. Counting from that day on is the reading that favours the customer.",
  );
  expect(phraseText(because, 'fr')).toContain('lecture favorable au client');
});

describe('the anchor', () => {
  test('is the placing of the order where the payment is not known', () => {
    const facts = factsOfMissingParcel({ order: { paidAt: undefined, placedAt: '2026-01-09T12:00:00.000Z' } });
    const proof = proofOf(facts, 'waitingPeriod', '2026-03-12T08:00:00.000Z');
    expect(proof.until).toBe('2026-03-24T23:00:00.000Z');
    expect(proof.facts).toContainEqual({ name: 'order.paidAt', value: null, source: 'order', at: null });
  });

  test('is missing where neither is', () => {
    const facts = factsOfMissingParcel({ order: { paidAt: undefined, placedAt: undefined } });
    expect(proofOf(facts, 'waitingPeriod')).toMatchObject({
      answer: 'unknown',
      missing: ['order.paidAt', 'order.placedAt'],
    });
  });
});

describe('a delivery date', () => {
  const arrived = { order: { deliveredAt: '2026-02-20T10:00:00.000Z' } };
  const meanwhile = { order: { deliveredAt: '2026-03-10T10:00:00.000Z' } };

  test('fails a parcel not received, before and after day 75', () => {
    for (const asOf of ['2026-03-12T08:00:00.000Z', '2026-05-01T08:00:00.000Z']) {
      expect(proofOf(factsOfMissingParcel(arrived), 'waitingPeriod', asOf)).toMatchObject({
        answer: 'fail',
        because: { code: 'arrived' },
      });
      expect(proofOf(factsOfMissingParcel(meanwhile), 'waitingPeriod', asOf)).toMatchObject({
        answer: 'fail',
        because: { code: 'arrived_meanwhile' },
      });
    }
  });

  test('does not exist before it came', () => {
    expect(proofOf(factsOfMissingParcel(meanwhile), 'waitingPeriod', '2026-03-10T09:59:59.999Z').answer).toBe(
      'not_yet',
    );
    expect(assess(factsOfMissingParcel(meanwhile), joom, '2026-03-02T00:00:00.000Z').changesAt).toBe(
      '2026-03-10T10:00:00.000Z',
    );
  });

  const others = reasonNames.filter(name => reasons[name].group === 'delivery' && name !== 'not_received');
  test.each(others)('of %s must be looked into, before day 75 too', reason => {
    const facts = factsOfMissingParcel({ reason, ...arrived });
    for (const asOf of ['2026-03-12T08:00:00.000Z', '2026-05-01T08:00:00.000Z']) {
      expect(proofOf(facts, 'waitingPeriod', asOf)).toMatchObject({ answer: 'unknown', missing: ['claim.findings'] });
    }
    const found = { ...facts, findings: [findingOf('nondelivery_confirmed')] };
    expect(proofOf(found, 'waitingPeriod', '2026-03-26T22:59:59.999Z').answer).toBe('not_yet');
    expect(proofOf(found, 'waitingPeriod', '2026-03-26T23:00:00.000Z').answer).toBe('pass');
  });

  test('after the finding must be looked into again', () => {
    const facts = factsOfMissingParcel({
      reason: 'turned_back',
      order: { deliveredAt: '2026-03-10T10:00:00.000Z' },
      findings: [findingOf('nondelivery_confirmed', undefined, '2026-03-08T10:00:00.000Z')],
    });
    expect(proofOf(facts, 'waitingPeriod', '2026-03-09T00:00:00.000Z').answer).toBe('not_yet');
    expect(proofOf(facts, 'waitingPeriod', '2026-03-11T00:00:00.000Z').answer).toBe('unknown');
  });
});

describe('tracking last looked at before a claim that came too early wakes, on 2026-03-26T23:00Z in Paris', () => {
  test.each([
    ['not known', undefined, 'pass'],
    ['24 hours before', '2026-03-25T23:00:00.000Z', 'pass'],
    ['a millisecond longer', '2026-03-25T22:59:59.999Z', 'unknown'],
    ['since', '2026-03-27T08:00:00.000Z', 'pass'],
  ])('%s', (_, checkedAt, answer) => {
    const proof = proofOf(
      factsOfMissingParcel({ tracking: { checkedAt } }),
      'waitingPeriod',
      '2026-03-28T00:00:00.000Z',
    );
    expect(proof.answer).toBe(answer);
    expect(proof.missing).toEqual(answer === 'unknown' ? ['tracking.checkedAt'] : undefined);
  });

  test('does not matter for a claim that came in time', () => {
    const facts = factsOfMissingParcel({
      openedAt: '2026-03-27T08:00:00.000Z',
      tracking: { checkedAt: '2026-02-01T00:00:00.000Z' },
    });
    expect(proofOf(facts, 'waitingPeriod', '2026-03-28T00:00:00.000Z').answer).toBe('pass');
  });
});

test.each(reasonNames.filter(name => reasons[name].group !== 'delivery'))('does not concern %s', reason => {
  expect(proofOf(factsOfMissingParcel({ reason: reason as Reason }), 'waitingPeriod').answer).toBe('not_applicable');
});
