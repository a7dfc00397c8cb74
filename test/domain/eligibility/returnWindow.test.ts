import { describe, expect, test } from 'vitest';
import { assess } from '#domain/eligibility/assess.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { reasonNames, reasons } from '#domain/reasons.ts';
import { factsOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

const joom = packById('joom', 1);
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const notSent = { shippedAt: undefined };

describe('delivered 2026-03-01T23:30Z, the last day to send back', () => {
  test.each([
    ['UTC', '2026-03-31', '2026-04-01T00:00:00.000Z'],
    ['Europe/Paris', '2026-04-01', '2026-04-01T22:00:00.000Z'],
    [undefined, '2026-03-31', '2026-04-01T00:00:00.000Z'],
  ])('in %s is %s, closed from %s', (timeZone, lastDay, deadline) => {
    const facts = factsOf({ timeZone, return: notSent });
    const open = assess(facts, joom, justBefore(deadline));
    expect(open.verdict).toBe('needs_information');
    expect(open.changesAt).toBe(deadline);
    const proof = proofOf(facts, 'returnWindow', justBefore(deadline));
    expect(proof).toMatchObject({ answer: 'unknown', deadline, lastDay, missing: ['return.shippedAt'] });
    expect(proof.arithmetic.slice(1)).toEqual([
      `2026-03-0${timeZone === 'Europe/Paris' ? 2 : 1} + 30 civil days = ${lastDay}`,
      `last day ${lastDay}, closed from ${deadline}`,
      `asOf ${justBefore(deadline)} < ${deadline}`,
    ]);
    expect(proofOf(facts, 'returnWindow', deadline)).toMatchObject({ answer: 'fail', deadline, lastDay });
    expect(assess(facts, joom, deadline)).toMatchObject({ verdict: 'ineligible' });

    const sent = (shippedAt: string) => factsOf({ timeZone, return: { shippedAt } });
    expect(proofOf(sent(justBefore(deadline)), 'returnWindow', '2026-06-01T00:00:00.000Z').answer).toBe('pass');
    expect(proofOf(sent(deadline), 'returnWindow', '2026-06-01T00:00:00.000Z').answer).toBe('fail');
  });
});

test('a day of 23 hours is a day: delivered on 27 February in Paris, closed at the end of 29 March', () => {
  const facts = factsOf({ order: { deliveredAt: '2026-02-27T12:00:00.000Z' }, return: notSent });
  expect(proofOf(facts, 'returnWindow', '2026-03-06T00:00:00.000Z')).toMatchObject({
    lastDay: '2026-03-29',
    deadline: '2026-03-29T22:00:00.000Z',
  });
});

test('sent back in time counts however late it is learnt', () => {
  const unknown = factsOf({ return: notSent });
  expect(proofOf(unknown, 'returnWindow', '2026-05-01T00:00:00.000Z').answer).toBe('fail');
  const learnt = factsOf({ return: { shippedAt: '2026-03-30T10:00:00.000Z' } });
  expect(proofOf(learnt, 'returnWindow', '2026-05-01T00:00:00.000Z').answer).toBe('pass');
});

test('sent back before it was received: a person has to say which date is wrong', () => {
  const sent = (shippedAt: string) => factsOf({ return: { shippedAt } });
  const proof = proofOf(sent('2020-03-10T09:00:00.000Z'), 'returnWindow');
  expect(proof).toMatchObject({ answer: 'unknown', missing: ['return.shippedAt'] });
  expect(proof.because).toEqual({
    code: 'sent_back_before_it_came',
    params: { at: '2020-03-10T09:00:00.000Z', from: '2026-03-01T23:30:00.000Z' },
  });
  expect(proof.arithmetic.at(-1)).toBe('sent back 2020-03-10T09:00:00.000Z < 2026-03-01T23:30:00.000Z');
  expect(proofOf(sent('2026-03-01T22:59:59.999Z'), 'returnWindow').answer).toBe('unknown');
  const sameDayInParis = '2026-03-01T23:00:00.000Z';
  expect(proofOf(sent(sameDayInParis), 'returnWindow').answer).toBe('pass');
});

describe('an agent waives the return', () => {
  test.each([
    ['in time', '2026-03-15T09:00:00.000Z', {}],
    ['after the deadline', '2026-04-20T09:00:00.000Z', {}],
    ['without a delivery date', '2026-03-15T09:00:00.000Z', { deliveredAt: undefined }],
  ])('%s', (_, waivedAt, order) => {
    const facts = factsOf({ order, return: { shippedAt: undefined, waivedAt } });
    expect(proofOf(facts, 'returnWindow', justBefore(waivedAt)).answer).not.toBe('pass');
    expect(proofOf(facts, 'returnWindow', waivedAt)).toMatchObject({
      answer: 'pass',
      facts: [{ name: 'claim.reason' }, { name: 'return.waivedAt', source: 'agent', value: waivedAt }],
    });
  });
});

test.each([notSent, {}])('a delivery date that is not known is asked for', back => {
  const proof = proofOf(factsOf({ order: { deliveredAt: undefined }, return: back }), 'returnWindow');
  expect(proof).toMatchObject({ answer: 'unknown', missing: ['order.deliveredAt'] });
  expect(proof.deadline).toBeUndefined();
});

test.each(reasonNames)('%s', reason => {
  const concerned = ['mismatch', 'quality'].includes(reasons[reason].group);
  expect(proofOf(factsOf({ reason }), 'returnWindow').answer).toBe(concerned ? 'pass' : 'not_applicable');
});
