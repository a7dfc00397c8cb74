import fc from 'fast-check';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { type FindingKind, findingKindNames, findingKinds } from '#domain/evidence.ts';
import { channels, type Facts } from '#domain/facts.ts';
import type { Money } from '#domain/money.ts';
import { reasonNames } from '#domain/reasons.ts';

const dayMs = 86_400_000;
const skus = ['lamp', 'case', 'jacket'];
const photoIds = ['p1', 'p2', 'p3'];

/** Zones whose days begin, end and last otherwise than in UTC: half hours, 13 hours ahead, clocks that change at midnight. */
export const zones = [
  'Europe/Paris',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Santiago',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Los_Angeles',
  'Australia/Lord_Howe',
];

/** Instants around the turn of 2025 to 2026, many of them at the edge of a day somewhere. */
export const instantArbitrary: fc.Arbitrary<Instant> = fc
  .oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 420 * dayMs }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 420 * 48 }).map(halfHours => halfHours * 1_800_000) },
  )
  .map(milliseconds => shiftInstant('2025-09-01T00:00:00.000Z', milliseconds));

/** Absent once in `freq` times. */
const optional = <T>(arbitrary: fc.Arbitrary<T>, freq = 4) => fc.option(arbitrary, { nil: undefined, freq });

/** An instant that lies some days before or after another. */
const around = (instant: Instant, from: number, to: number) =>
  fc.integer({ min: from * dayMs, max: to * dayMs }).map(milliseconds => shiftInstant(instant, milliseconds));

const moneyArbitrary = (currency: string): fc.Arbitrary<Money> =>
  fc.integer({ min: 0, max: 9000 }).map(amount => ({ amount, currency }));

const itemsArbitrary = fc.uniqueArray(
  fc.record({ sku: fc.constantFrom(...skus), quantity: fc.integer({ min: 1, max: 3 }) }),
  { selector: item => item.sku, maxLength: 3 },
);

const photoArbitrary = (openedAt: Instant) =>
  fc.record({
    sha256: fc.constant('sha'),
    type: fc.constant('image/webp'),
    width: fc.constant(800),
    height: fc.constant(600),
    fingerprint: fc.constant('print'),
    shot: fc.integer({ min: 1, max: 3 }),
    receivedAt: around(openedAt, 0, 20),
    observations: fc.array(
      fc.record({
        id: fc.constant('o'),
        kind: fc.constant('editor_named'),
        severity: fc.constantFrom('red' as const, 'amber' as const, 'info' as const),
        at: around(openedAt, 0, 30),
      }),
      { maxLength: 2 },
    ),
  });

const findingArbitrary = (openedAt: Instant) =>
  fc
    .record({
      kind: fc.constantFrom(...findingKindNames) as fc.Arbitrary<FindingKind>,
      photoId: fc.constantFrom(...photoIds),
      at: around(openedAt, 0, 60),
      by: fc.constantFrom('ana', 'ben'),
    })
    .map(({ photoId, ...finding }) =>
      findingKinds[finding.kind].about === 'photo' ? { ...finding, photoId } : finding,
    );

/** Facts of every kind: every reason, missing facts, facts on both sides of every window, facts later than any judgement. */
export const factsArbitrary: fc.Arbitrary<Facts> = instantArbitrary.chain(openedAt =>
  fc.record({
    claimId: optional(fc.integer({ min: 1, max: 9 })),
    openedAt: fc.constant(openedAt),
    channel: fc.oneof({ weight: 4, arbitrary: fc.constant('order_chat' as const) }, fc.constantFrom(...channels)),
    accountId: fc.constantFrom('a', 'a', 'a', 'b'),
    reason: fc.constantFrom(...reasonNames),
    descriptionWords: fc.integer({ min: 0, max: 8 }),
    items: optional(itemsArbitrary, 2),
    timeZone: optional(fc.constantFrom(...zones)),
    order: fc.record({
      id: fc.constant('order'),
      accountId: optional(fc.constant('a')),
      placedAt: optional(around(openedAt, -110, 5)),
      paidAt: optional(around(openedAt, -110, 5)),
      shippedAt: optional(around(openedAt, -100, 5)),
      promisedAt: optional(around(openedAt, -60, 60)),
      deliveredAt: optional(around(openedAt, -45, 30), 2),
      completedAt: optional(around(openedAt, -40, 30)),
      paid: optional(moneyArbitrary('EUR'), 8),
      payment: optional(fc.constant({ kind: 'visa' })),
      items: fc.array(
        fc.record({
          sku: fc.constantFrom(...skus),
          quantity: fc.integer({ min: 1, max: 3 }),
          price: optional(moneyArbitrary('EUR')),
        }),
        { maxLength: 3 },
      ),
      refunds: fc.array(
        fc.record({
          at: around(openedAt, -20, 60),
          amount: fc.oneof({ weight: 9, arbitrary: moneyArbitrary('EUR') }, moneyArbitrary('USD')),
        }),
        { maxLength: 2 },
      ),
    }),
    tracking: fc.record({
      checkedAt: optional(around(openedAt, -10, 80), 2),
      scans: fc.array(fc.record({ at: around(openedAt, -60, 60), status: fc.constant('in_transit') }), {
        maxLength: 2,
      }),
    }),
    return: fc.record({
      shippedAt: optional(around(openedAt, -5, 45), 2),
      waivedAt: optional(around(openedAt, 0, 60), 2),
    }),
    merchant: fc.record({
      notifiedAt: optional(around(openedAt, 0, 10)),
      answeredAt: optional(around(openedAt, 0, 20)),
      position: fc.constantFrom('accepts' as const, 'disputes' as const),
    }),
    photos: fc
      .array(photoArbitrary(openedAt), { maxLength: 3 })
      .map(photos => photos.map((photo, i) => ({ ...photo, id: photoIds[i]! }))),
    findings: fc.array(findingArbitrary(openedAt), { maxLength: 5 }),
    siblings: fc.array(
      fc.record({
        claimId: fc.integer({ min: 1, max: 9 }),
        openedAt: fc.oneof(fc.constant(openedAt), around(openedAt, -30, 30)),
        closedAt: optional(around(openedAt, 30, 60), 2),
        items: optional(itemsArbitrary),
      }),
      { maxLength: 2 },
    ),
    sources: fc.constant({}),
  }),
);

/** Facts with a moment, up to a hundred days after the opening, at which they are judged. */
export const judgedArbitrary = factsArbitrary.chain(facts =>
  fc.record({ facts: fc.constant(facts), asOf: around(facts.openedAt, 0, 100) }),
);
