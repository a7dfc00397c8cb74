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
