import { describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import type { Facts } from '#domain/facts.ts';
import { type HouseRules, houseRules } from '#domain/policy/houseRules.ts';
import { factsOf, judgedAt } from '#test/domain/factsOf.ts';
import { ana, ben, mia } from './cast.ts';
import { given } from './given.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const justification = 'sha256:why';
const approve = { command: 'approve' } as const;
const incomplete = () => given(factsOf({ return: { shippedAt: undefined } }));

describe('an approval', () => {
  it('is of what the policy proposes, to the payment method of the order, and holds all that it rests on', () => {
    const story = given(factsOf({ items: [{ sku: 'lamp', quantity: 1 }] }));
    const at = '2026-03-20T12:01:00.000Z';
    const approved = story.when({ ...approve, message: 'sha256:m' }, { by: ana, at }).thenEvents('approved');
    const { decision } = approved.last('approved').payload;
    expect(decision).toMatchObject({
      kind: 'approved',
      sequence: approved.claim.sequence,
      at,
      by: 'ana',
      amount: eur(1990),
      method: { kind: 'visa', last4: '0042' },
      against: false,
      recommendation: { action: 'approve', amount: eur(1990) },
      undoUntil: shiftInstant(at, houseRules.undoSeconds * 1000),
      language: 'fr',
      assessment: { verdict: 'eligible', asOf: at, policy: { id: 'joom', version: 1 } },
    });
    expect(decision.assessment.rules).toHaveLength(8);
    expect(decision.facts).toEqual(story.claim.facts);
    expect(approved.claim.decision).not.toHaveProperty('facts');
    expect(approved.claim.decision).not.toHaveProperty('assessment');
    expect(approved.claim.assigneeId).toBe('ana');
  });

  it.each<[string, Partial<Facts['order']>, number, object]>([
    ['more than was paid', {}, 2391, { code: 'amount_too_high', field: 'amount', params: { max: '23.90 EUR' } }],
    [
      'more than is left',
      { refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2000) }] },
      391,
      { code: 'amount_too_high', field: 'amount', params: { max: '3.90 EUR' } },
    ],
    ['nothing', {}, 0, { code: 'amount_not_positive', field: 'amount' }],
    ['less than nothing', {}, -5, { code: 'amount_not_positive', field: 'amount' }],
    ['what is not known', { paid: undefined }, 100, { code: 'amount_unknown', field: 'amount' }],
    ['of an order that cost nothing', { paid: eur(0) }, 100, { code: 'nothing_paid', field: 'amount' }],
    [
      'of an order that is refunded in full',
      { refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2390) }] },
      1,
      { code: 'already_refunded', field: 'amount' },
    ],
    [
      'beside a refund in another currency',
      { refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: { amount: 1, currency: 'USD' } }] },
      100,
      { code: 'amount_unknown', field: 'amount' },
    ],
  ])('of %s is refused, whatever the justification and whoever asks', (_what, order, amount, refusal) => {
    for (const by of [ana, mia]) {
      const { code, ...where } = refusal as { code: 'amount_too_high' };
      given(factsOf({ order }))
        .when({ ...approve, amount: eur(amount), justification }, { by })
        .thenRefused(code, where);
    }
  });

  it('of an order that is refunded in full is refused without an amount as well', () => {
    const refunds = [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2390) }];
    given(factsOf({ order: { refunds } }))
      .when({ ...approve, justification }, { by: mia })
      .thenRefused('already_refunded');
  });

  it('to the last cent that is left is granted', () => {
    given()
      .when({ ...approve, amount: eur(2390) }, { by: ana })
      .thenEvents('approved');
  });

  it('in another currency is refused', () => {
    given()
      .when({ ...approve, amount: { amount: 100, currency: 'USD' }, justification }, { by: ana })
      .thenRefused('wrong_currency', { field: 'amount.currency', params: { expected: 'EUR' } });
  });

  it('of less than proposed, and of more than is claimed, needs a reason', () => {
    const story = given(factsOf({ items: [{ sku: 'lamp', quantity: 1 }] }));
    for (const amount of [eur(1989), eur(1991)]) {
      story.when({ ...approve, amount }, { by: ana }).thenRefused('justification_needed', { field: 'justification' });
      const approved = story.when({ ...approve, amount, justification }, { by: ana }).thenEvents('approved');
      expect(approved.claim.decision).toMatchObject({ amount, against: true, justification });
    }
  });

  it('against the recommendation needs a reason', () => {
    incomplete().when(approve, { by: ana }).thenRefused('justification_needed', { field: 'justification' });
    const approved = incomplete()
      .when({ ...approve, justification }, { by: ana })
      .thenEvents('approved');
    expect(approved.claim.decision).toMatchObject({ against: true, recommendation: { action: 'ask' } });
  });

  it('cannot name another means of payment', () => {
    const wrong = given().when({ ...approve, method: { kind: 'voucher' }, justification }, { by: ana });
    wrong.thenRefused('wrong_payment_method', { field: 'method.kind', params: { expected: 'visa' } });
    given()
      .when({ ...approve, method: { kind: 'visa' } }, { by: ana })
      .thenEvents('approved');
    const unknown = given(factsOf({ order: { payment: undefined } }));
    unknown.when({ ...approve, method: { kind: 'visa' } }, { by: ana }).thenRefused('wrong_payment_method');
    unknown.when(approve, { by: ana }).thenEvents('approved');
  });
});

describe('an approval by item', () => {
  const items = [
    { sku: 'lamp', quantity: 2, price: eur(800) },
    { sku: 'bulb', quantity: 1 },
  ];
  const story = () => given(factsOf({ order: { items } }));

  it('is of what the items cost, with a reason because it is less than everything', () => {
    const part = { ...approve, items: [{ sku: 'lamp', quantity: 1 }] };
    story().when(part, { by: ana }).thenRefused('justification_needed');
    const approved = story()
      .when({ ...part, justification }, { by: ana })
      .thenEvents('approved');
    expect(approved.claim.decision).toMatchObject({ amount: eur(800), items: part.items });
  });

  it.each([
    ['an item that was not ordered', [{ sku: 'chair', quantity: 1 }], 'unknown_item', { sku: 'chair' }],
    ['more than was ordered', [{ sku: 'lamp', quantity: 3 }], 'too_many_of_item', { sku: 'lamp', max: 2 }],
    [
      'more than was ordered, in two lines',
      [
        { sku: 'lamp', quantity: 2 },
        { sku: 'lamp', quantity: 1 },
      ],
      'too_many_of_item',
      { sku: 'lamp', max: 2 },
    ],
  ] as const)('of %s is refused', (_what, asked, code, params) => {
    story()
      .when({ ...approve, items: [...asked], justification }, { by: ana })
      .thenRefused(code, { field: 'items', params });
  });

  it('without a price needs the amount', () => {
    const bulb = { ...approve, items: [{ sku: 'bulb', quantity: 1 }], justification };
    story().when(bulb, { by: ana }).thenRefused('amount_missing', { field: 'amount' });
    story()
      .when({ ...bulb, amount: eur(390) }, { by: ana })
      .thenEvents('approved');
  });
});

describe('an approval above the house limit', () => {
  const house: HouseRules = { ...houseRules, secondPersonAbove: { EUR: 2389 } };
  const proposed = () => given().when(approve, { by: ana, house }).thenEvents('approval_proposed').thenStatus('open');

  it('is only proposed, then confirmed by another person', () => {
    expect(proposed().claim.proposal).toMatchObject({ by: 'ana', amount: eur(2390) });
    expect(proposed().claim.decision).toBeUndefined();
    const confirmed = proposed().when({ command: 'confirm' }, { by: ben, house }).thenEvents('approved');
    expect(confirmed.claim).toMatchObject({ status: 'approved', proposal: undefined, assigneeId: 'ana' });
    expect(confirmed.claim.decision).toMatchObject({
      by: 'ana',
      confirmedBy: 'ben',
      at: confirmed.now,
      sequence: confirmed.claim.sequence,
      undoUntil: shiftInstant(confirmed.now, 20_000),
    });
    expect(confirmed.last('approved').payload.decision.assessment.asOf).toBe(confirmed.now);
  });

  it('proposed by a manager leaves the claim with who has it', () => {
    const taken = given().when({ command: 'take' }, { by: ana }).thenEvents('taken');
    expect(taken.when(approve, { by: mia, house }).thenEvents('approval_proposed').claim.assigneeId).toBe('ana');
  });

  it('is not confirmed by who proposed it', () => {
    proposed().when({ command: 'confirm' }, { by: ana, house }).thenRefused('second_person_needed');
    const byManager = given().when(approve, { by: mia, house }).thenEvents('approval_proposed');
    byManager.when({ command: 'confirm' }, { by: mia, house }).thenRefused('second_person_needed');
  });

  it('at the limit exactly needs nobody else, in a currency without a limit it does', () => {
    given()
      .when(approve, { by: ana, house: { ...house, secondPersonAbove: { EUR: 2390 } } })
      .thenEvents('approved');
    given()
      .when(approve, { by: ana, house: { ...house, secondPersonAbove: {} } })
      .thenEvents('approval_proposed');
  });

  it('is not confirmed once the money is gone, or once the facts speak against it', () => {
    const refund = { at: judgedAt, amount: eur(390) };
    proposed()
      .but({ facts: factsOf({ order: { refunds: [refund] } }) })
      .when({ command: 'confirm' }, { by: ben })
      .thenRefused('amount_too_high', { params: { max: '20.00 EUR' } });
    proposed()
      .but({ facts: factsOf({ order: { refunds: [{ ...refund, amount: eur(2390) }] } }) })
      .when({ command: 'confirm' }, { by: ben })
      .thenRefused('already_refunded');
    proposed()
      .but({ facts: factsOf({ channel: 'email' }) })
      .when({ command: 'confirm' }, { by: ben })
      .thenRefused('facts_changed');
  });

  it('can be rejected instead, or proposed anew', () => {
    const rejected = proposed().when({ command: 'reject', ground: 'other', justification }, { by: mia });
    expect(rejected.thenEvents('rejected').claim.proposal).toBeUndefined();
    const anew = { ...approve, amount: eur(2000), justification };
    const again = proposed().when(anew, { by: mia, house: { ...house, secondPersonAbove: { EUR: 100 } } });
    expect(again.thenEvents('approval_proposed').claim.proposal).toMatchObject({ by: 'mia', amount: eur(2000) });
  });
});
