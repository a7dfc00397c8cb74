import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { type Instant, shiftInstant, toInstant } from '#domain/calendar.ts';
import { assess } from '#domain/eligibility/assess.ts';
import { type FactName, type Facts, factNames } from '#domain/facts.ts';
import { type PhraseCode, phrases, phraseText } from '#domain/phrases.ts';
import { packById } from '#domain/policy/packInForce.ts';
import type { Assessment, RuleId } from '#domain/verdict.ts';
import { factsArbitrary, judgedArbitrary } from '../factsArbitrary.ts';
import { graftFact } from '../graftFact.ts';
import { wish } from '../policy/wish.ts';

const joom = packById('joom', 1);
const packArbitrary = fc.constantFrom(joom, wish);
const answersOf = (assessment: Assessment) => assessment.rules.map(({ rule, answer }) => `${rule} ${answer}`);
const proofOf = (assessment: Assessment, rule: RuleId) => assessment.rules.find(proof => proof.rule === rule)!;
const runs = { numRuns: 1000 };
/** A fixed seed: which sentences come up must not be left to chance. */
const manyRuns = { numRuns: 3000, seed: 75 };

describe('for any facts', () => {
  test('a fact that a proof does not cite never changes its answer', () => {
    fc.assert(
      fc.property(judgedArbitrary, factsArbitrary, packArbitrary, ({ facts, asOf }, other, pack) => {
        const before = assess(facts, pack, asOf);
        for (const name of Object.keys(factNames) as FactName[]) {
          const changed = graftFact[name](facts, other);
          if (changed.openedAt > asOf) continue;
          const after = assess(changed, pack, asOf);
          for (const proof of before.rules) {
            if (proof.facts.some(fact => fact.name === name)) continue;
            expect(proofOf(after, proof.rule).answer, `${name} for ${proof.rule}`).toBe(proof.answer);
          }
        }
      }),
      runs,
    );
  });

  test('facts that no proof can cite change no answer', () => {
    fc.assert(
      fc.property(judgedArbitrary, factsArbitrary, packArbitrary, ({ facts, asOf }, other, pack) => {
        const { id, items, merchantId, payment } = other.order;
        const changed: Facts = {
          ...facts,
          order: { ...facts.order, id, items, merchantId, payment },
          merchant: other.merchant,
          tracking: { ...facts.tracking, number: 'T', carrier: 'C' },
          return: { ...facts.return, trackingNumber: 'R', requestedAt: other.openedAt, receivedAt: other.openedAt },
        };
        expect(answersOf(assess(changed, pack, asOf))).toEqual(answersOf(assess(facts, pack, asOf)));
      }),
      runs,
    );
  });

  test('no fact dated after the judgement matters', () => {
    fc.assert(
      fc.property(judgedArbitrary, factsArbitrary, packArbitrary, ({ facts, asOf }, other, pack) => {
        const { changesAt: _, ...before } = assess(facts, pack, asOf);
        const { changesAt: __, ...after } = assess(withOtherFuture(facts, other, asOf), pack, asOf);
        expect(after).toEqual(before);
      }),
      runs,
    );
  });

  test('answers stay until changesAt, and differ then', () => {
    fc.assert(
      fc.property(
        judgedArbitrary,
        packArbitrary,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true })),
        ({ facts, asOf }, pack, parts) => {
          const now = assess(facts, pack, asOf);
          const end = now.changesAt ?? shiftInstant(asOf, 400 * 86_400_000);
          const length = Date.parse(end) - Date.parse(asOf);
          expect(length).toBeGreaterThan(0);
          const moments = [
            ...parts.map(part => shiftInstant(asOf, Math.floor(part * (length - 1)))),
            shiftInstant(end, -1),
          ];
          for (const moment of moments) expect(answersOf(assess(facts, pack, moment)), moment).toEqual(answersOf(now));
          if (now.changesAt) expect(answersOf(assess(facts, pack, now.changesAt))).not.toEqual(answersOf(now));
        },
      ),
      runs,
    );
  });

  test('every phrase is a sentence in both languages', () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(judgedArbitrary, packArbitrary, ({ facts, asOf }, pack) => {
        for (const { because, wouldChange } of assess(facts, pack, asOf).rules) {
          for (const phrase of [because, ...wouldChange]) {
            said.add(phrase.code);
            for (const language of ['en', 'fr'] as const) {
              const text = phraseText(phrase, language);
              expect(text, phrase.code).toMatch(/^[\p{L}\d].*\.$/u);
              expect(text, phrase.code).not.toContain('undefined');
            }
          }
        }
      }),
      manyRuns,
    );
    const rare: PhraseCode[] = ['channel_redirected', 'no_waiting', 'waiting', 'waiting_over'];
    const unsaid = (Object.keys(phrases) as PhraseCode[]).filter(code => !said.has(code) && !rare.includes(code));
    expect(unsaid).toEqual([]);
  });
});

describe('pushing a cited date over the boundary changes the answer', () => {
  test('of the waiting period', () => {
    fc.assert(
      fc.property(judgedArbitrary, ({ facts, asOf }) => {
        const proof = proofOf(assess(facts, joom, asOf), 'waitingPeriod');
        const anchor = proof.facts.findLast(({ name, value }) => /paidAt|placedAt/.test(name) && value !== null);
        if (anchor === undefined) return;
        const name = anchor.name === 'order.paidAt' ? 'paidAt' : 'placedAt';
        const moved = (days: number): Facts => ({
          ...facts,
          order: { ...facts.order, [name]: noonDaysBefore(asOf, days, facts.timeZone ?? 'UTC') },
        });
        expect(proofOf(assess(moved(74), joom, asOf), 'waitingPeriod').answer).toBe('not_yet');
        expect(proofOf(assess(moved(75), joom, asOf), 'waitingPeriod').answer).not.toBe('not_yet');
      }),
      runs,
    );
  });

  test('of the return window', () => {
    fc.assert(
      fc.property(judgedArbitrary, ({ facts, asOf }) => {
        const proof = proofOf(assess(facts, joom, asOf), 'returnWindow');
        if (!proof.facts.some(({ name, value }) => name === 'order.deliveredAt' && value !== null)) return;
        const shipped = proof.facts.find(({ name }) => name === 'return.shippedAt')?.value as Instant | null;
        const zone = facts.timeZone ?? 'UTC';
        const moved = (days: number): Facts => ({
          ...facts,
          order: { ...facts.order, deliveredAt: noonDaysBefore(shipped ?? asOf, days, zone) },
        });
        expect(proofOf(assess(moved(30), joom, asOf), 'returnWindow').answer).toBe(shipped ? 'pass' : 'unknown');
        expect(proofOf(assess(moved(31), joom, asOf), 'returnWindow').answer).toBe('fail');
      }),
      runs,
    );
  });
});

/** Eleven in the morning, so many civil days before the day of an instant, counted by Temporal. */
function noonDaysBefore(instant: Instant, days: number, zone: string): Instant {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().subtract({ days });
  return toInstant(day.toZonedDateTime({ timeZone: zone, plainTime: '11:00' }).toInstant().toString());
}

/** The same facts up to `asOf`; what comes after it is another's, moved past it. */
function withOtherFuture(facts: Facts, other: Facts, asOf: Instant): Facts {
  const past = (at: Instant | undefined): at is Instant => at !== undefined && at <= asOf;
  const future = (at: Instant | undefined) => (at === undefined ? undefined : at > asOf ? at : shiftInstant(asOf, 1));
  const dates = <T extends object>(own: T, others: T, names: (keyof T)[]): T => {
    const merged = { ...own };
    for (const name of names) {
      if (!past(own[name] as Instant)) merged[name] = future(others[name] as Instant) as T[keyof T];
    }
    return merged;
  };
  const list = <T, K extends keyof T>(own: T[], others: T[], at: K): T[] => [
    ...others.map(item => ({ ...item, [at]: future(item[at] as Instant) })),
    ...own.filter(item => past(item[at] as Instant)),
  ];
  const order = ['placedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'completedAt'] as const;
  return {
    ...facts,
    order: {
      ...dates(facts.order, other.order, [...order]),
      refunds: list(facts.order.refunds, other.order.refunds, 'at'),
    },
    tracking: {
      ...dates(facts.tracking, other.tracking, ['checkedAt']),
      scans: list(facts.tracking.scans, other.tracking.scans, 'at'),
    },
    return: dates(facts.return, other.return, ['shippedAt', 'waivedAt']),
    photos: list(
      facts.photos.map(photo => ({
        ...photo,
        observations: list(photo.observations, other.photos[0]?.observations ?? [], 'at'),
      })),
      other.photos,
      'receivedAt',
    ),
    findings: list(facts.findings, other.findings, 'at'),
    siblings: list(
      facts.siblings.map(sibling => dates(sibling, { ...sibling, closedAt: other.openedAt }, ['closedAt'])),
      other.siblings,
      'openedAt',
    ),
  };
}
