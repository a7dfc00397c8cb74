import { describe, expect, it, test } from 'vitest';
import { deadlineKinds } from '#domain/clock/deadlinesOf.ts';
import { targetStates } from '#domain/clock/targets/target.ts';
import { metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import { deadlineWords, metricWords, partyWords, targetStateWords } from '#domain/clockWords.ts';
import { parties } from '#domain/status.ts';

describe('the words of the clocks', () => {
  it.each([
    ['parties', partyWords, parties],
    ['metrics', metricWords, metricNames],
    ['states of a target', targetStateWords, targetStates],
    ['deadlines', deadlineWords, deadlineKinds],
  ])('are there for all %s and no others', (_, words, names) => {
    expect(Object.keys(words).sort()).toEqual([...names].sort());
    for (const { en, fr } of Object.values<{ en: string; fr: string }>(words)) {
      expect(en).toMatch(/^[A-Z]/);
      expect(fr).toMatch(/^[A-ZÉ1]/);
    }
  });

  it.each([
    ['parties', partyWords],
    ['metrics', metricWords],
    ['deadlines', deadlineWords],
  ])('tell %s apart in each language', (_, words) => {
    for (const language of ['en', 'fr'] as const) {
      const said = Object.values<{ en: string; fr: string }>(words).map(word => word[language]);
      expect(new Set(said).size).toBe(said.length);
    }
  });
});

test('a promise that was missed is missed, whatever came later, and paused is neither met nor missed', () => {
  expect(targetStateWords.missed_open).toEqual(targetStateWords.missed_closed);
  expect(new Set(Object.values(targetStateWords).map(({ fr }) => fr)).size).toBe(5);
});
