import { expect, it } from 'vitest';
import { lintFigure } from '#domain/clock/figures/lintFigure.ts';

const codes = (facts: Parameters<typeof lintFigure>[0]) => lintFigure(facts).map(({ code }) => code);

it('says nothing of a figure that can be read as it stands, nor of nothing', () => {
  expect(lintFigure({ n: 200, tooYoung: 19, closedAtOnce: { most: 20, closed: 150 }, pausedShare: 0.4 })).toEqual([]);
  expect(lintFigure({ n: 0, closedOnly: true, pausedShare: 1 })).toEqual([]);
});

it('warns of few cases under 20', () => {
  expect(lintFigure({ n: 19 })).toEqual([{ code: 'few', count: 19 }]);
  expect(lintFigure({ n: 20 })).toEqual([]);
});

it('warns of a cohort of which a tenth is too young', () => {
  expect(lintFigure({ n: 100, tooYoung: 10 })).toEqual([{ code: 'half_grown', share: 0.1 }]);
  expect(lintFigure({ n: 100, tooYoung: 9 })).toEqual([]);
});

it('warns when one hour closed a fifth, if these are many enough to be a sweep', () => {
  expect(lintFigure({ n: 100, closedAtOnce: { most: 10, closed: 50 } })).toEqual([
    { code: 'bulk', count: 10, share: 0.2 },
  ]);
  expect(codes({ n: 100, closedAtOnce: { most: 9, closed: 10 } })).toEqual([]);
  expect(codes({ n: 100, closedAtOnce: { most: 10, closed: 51 } })).toEqual([]);
});

it('warns of time that mostly waited on others, and of closed cases alone; the gravest first', () => {
  expect(codes({ n: 30, pausedShare: 0.5, closedOnly: true, tooYoung: 20 })).toEqual([
    'closed_only',
    'half_grown',
    'paused',
  ]);
});

it('warns of a forecast that is higher than every one that was checked', () => {
  const weeks = [10, 12, 11].map(mean => ({ mean, actual: mean }));
  expect(lintFigure({ n: 40, forecast: { mean: 12.1, weeks } })).toEqual([{ code: 'beyond_checked', count: 3 }]);
  expect(codes({ n: 40, forecast: { mean: 12, weeks } })).toEqual([]);
  expect(codes({ n: 40, forecast: { mean: 99, weeks: [] } })).toEqual([]);
});

it('warns when two thirds of the past weeks came on one side of their forecast, if there are six of them', () => {
  const weeks = (more: number, fewer: number, same = 0) =>
    [1, -1, 0].flatMap((off, i) =>
      Array.from({ length: [more, fewer, same][i]! }, () => ({ mean: 10, actual: 10 + off })),
    );
  const of = (...of: Parameters<typeof weeks>) => lintFigure({ n: 40, forecast: { mean: 10, weeks: weeks(...of) } });
  expect(of(8, 4)).toEqual([{ code: 'mostly_more', count: 8, of: 12 }]);
  expect(of(3, 8, 1)).toEqual([{ code: 'mostly_fewer', count: 8, of: 12 }]);
  expect([of(7, 5), of(7, 0, 5), of(5, 0)]).toEqual([[], [], []]);
});
