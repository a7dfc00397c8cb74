import { describe, expect, test } from 'vitest';
import { ChangeLine } from '#console/dashboard/ChangeLine.tsx';
import { LastWeekLine } from '#console/dashboard/LastWeekLine.tsx';
import type { Language } from '#console/i18n/catalogue.ts';
import { shownIn } from './shownIn.tsx';

const saidIn = async (language: Language, element: React.ReactElement) => {
  const { said, unmount } = await shownIn(language, element);
  const text = said();
  unmount();
  return text;
};

const month = { before: { from: '2026-03-01', to: '2026-03-28' } };
const day = { before: { from: '2026-03-01', to: '2026-03-01' } };
const told = { clear: true, halfGrown: false };

describe('a figure against the period before is one phrase', () => {
  const share = { ...told, before: 0.79, beforeN: 120 };
  const number = { ...told, before: 30, beforeN: 30 };
  test.each([
    [share, -0.0949, 'share', month, '9.5 points less than in the 28 days before (79%, n = 120).'],
    [share, 0.015, 'share', day, '1.5 points more than the day before (79%, n = 120).'],
    [share, 0.0004, 'share', month, 'The same as in the 28 days before (79%, n = 120).'],
    [number, 24, 'count', month, '24 more than in the 28 days before (30).'],
    [number, -5, 'count', month, '5 fewer than in the 28 days before (30).'],
    [number, 0, 'count', day, 'As many as the day before (30).'],
  ] as const)('in English %#', async (change, difference, kind, period, said) => {
    const line = <ChangeLine change={{ ...change, difference }} kind={kind} period={period} />;
    expect(await saidIn('en', line)).toBe(said);
  });

  test.each([
    [share, -0.0949, 'share', month, '9,5 points de moins que sur les 28 jours précédents (79 %, n = 120).'],
    [share, 0.015, 'share', day, '1,5 point de plus que la veille (79 %, n = 120).'],
    [number, 24, 'count', month, '24 de plus que sur les 28 jours précédents (30).'],
    [number, -5, 'count', day, '5 de moins que la veille (30).'],
  ] as const)('in French %#', async (change, difference, kind, period, said) => {
    const line = <ChangeLine change={{ ...change, difference }} kind={kind} period={period} />;
    expect(await saidIn('fr', line)).toBe(said);
  });
});

describe('the coming week against the last one is one phrase', () => {
  const missed = (count: number) => ({
    from: '2026-03-22',
    to: '2026-03-28',
    missed: { count, claims: count, where: {} },
  });
  test.each([
    [20, 14, 'Worse: 6 more than last week’s 14 missed', 'Pire : 6 de plus que la semaine dernière, 14 manquées'],
    [12, 30, 'Better: 18 fewer than last week’s 30 missed', 'Mieux : 18 de moins que la semaine dernière, 30 manquées'],
    [
      16,
      17,
      'No clear change: 1 fewer than last week’s 17 missed',
      'Pas d’écart net : 1 de moins que la semaine dernière, 17 manquées',
    ],
    [
      17,
      16,
      'No clear change: 1 more than last week’s 16 missed',
      'Pas d’écart net : 1 de plus que la semaine dernière, 16 manquées',
    ],
    [
      16,
      16,
      'No change: as many as last week’s 16 missed',
      'Pas d’écart : autant que la semaine dernière, 16 manquées',
    ],
  ])('%i expected after %i', async (mean, before, en, fr) => {
    const total = { mean, lower: mean - 3, upper: mean + 3 };
    const line = <LastWeekLine total={total} before={missed(before)} claims={() => undefined} />;
    expect(await saidIn('en', line)).toBe(en);
    expect(await saidIn('fr', line)).toBe(fr);
  });
});
