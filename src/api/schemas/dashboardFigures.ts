import { z } from '@hono/zod-openapi';
import { metricNames } from '#domain/clock/targets/targetPolicySchema.ts';
import { mark } from './dashboardMark.ts';
import { civilDate, dayZone, instant, party } from './vocabulary.ts';

const count = z.int().min(0);
export const share = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .openapi({ description: 'Of 1; null where nothing is to be divided.' });
export const hours = z.number().min(0).nullable().openapi({ description: 'Hours; null while it is not reached.' });
const estimate = (value: typeof share | typeof hours) => z.object({ value, lower: value, upper: value });

export const definitions = [
  'promise',
  'kept_first_reply',
  'kept_decision',
  'kept_payout',
  'first_reply',
  'decision',
  'refund',
  'flow',
  'age',
  'waiting',
  'late',
  'consumed',
  'outcomes',
  'by_agent',
  'again',
  'refunded',
  'load',
  'forecast',
] as const;
export const cohorts = [
  'due',
  'opened',
  'closed',
  'days',
  'open',
  'unclosed',
  'overdue',
  'decided',
  'settled',
  'running',
] as const;

const warning = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('few'), count }),
    z.object({ code: z.literal('half_grown'), share: z.number() }),
    z.object({ code: z.literal('bulk'), count, share: z.number() }),
    z.object({ code: z.literal('paused'), share: z.number() }),
    z.object({ code: z.literal('closed_only') }),
    z.object({ code: z.literal('beyond_checked'), count }),
    z.object({ code: z.literal('mostly_more'), count, of: count }),
    z.object({ code: z.literal('mostly_fewer'), count, of: count }),
  ])
  .openapi('FigureWarning');

export const about = z
  .object({
    definition: z.enum(definitions),
    cohort: z.enum(cohorts),
    n: count.openapi({ description: 'Of how many it speaks.' }),
    censored: count.openapi({ description: 'Of those, how many still go on: known to last longer than until now.' }),
    zone: z.string(),
    calendar: z
      .string()
      .nullable()
      .openapi({ description: 'The working calendar of the team’s clock, where it counts.' }),
    asOf: instant,
    warnings: z.array(warning),
  })
  .openapi('AboutFigure');
export type AboutFigure = z.infer<typeof about>;

/** Against the period before, of the same length. */
const change = z
  .object({
    before: z.number().nullable(),
    beforeN: count,
    difference: z.number().nullable().openapi({ description: 'Now less before.' }),
    clear: z.boolean().openapi({ description: 'Its interval of 95 % leaves out 0: more than chance.' }),
    halfGrown: z.boolean().openapi({ description: 'Many of one period are too young to be compared.' }),
  })
  .openapi('FigureChange');
export type Change = z.infer<typeof change>;

const metric = z.enum(metricNames);

/** In which unit a promise is said. */
export const promiseUnits = ['hours', 'days', 'working_days', 'years'] as const;

export const attainmentFigure = z
  .object({
    about,
    metric,
    promised: z
      .object({ count: z.number().positive(), unit: z.enum(promiseUnits) })
      .openapi({ description: 'Within what it is promised, as the target in force says it.' }),
    met: mark,
    missed: mark,
    stillOpen: mark,
    share: estimate(share),
    change,
    weeks: z.array(z.object({ from: civilDate, to: civilDate, met: mark, missed: mark, share })),
  })
  .openapi('AttainmentFigure');
export type AttainmentFigure = z.infer<typeof attainmentFigure>;

export const timeFigure = z
  .object({
    about,
    metric,
    unitHours: z.int().openapi({ description: 'In which unit `curve` is told: hours or days.' }),
    targetHours: z.number().nullable().openapi({ description: 'The target on this clock; null where it has none.' }),
    all: mark,
    others: mark,
    running: mark,
    withinTarget: estimate(share),
    median: estimate(hours),
    p90: estimate(hours),
    teamMedian: hours.openapi({ description: 'On the team’s clock, of those that were reached.' }),
    change,
    curve: z.array(
      z.object({
        at: z.int(),
        left: z.number(),
        lower: share,
        upper: share,
        reached: mark.openapi({ description: 'Reached since the point before.' }),
        watched: mark.openapi({ description: 'Known not to have ended by then.' }),
      }),
    ),
    bins: z.array(z.object({ fromHours: z.int(), toHours: z.int().nullable(), reached: mark, running: mark })),
  })
  .openapi('TimeFigure');
export type TimeFigure = z.infer<typeof timeFigure>;

export const flowFigure = z.object({
  about,
  opened: mark,
  closed: mark,
  openedChange: change,
  closedChange: change,
  days: z.array(z.object({ day: civilDate, opened: mark, closed: mark, backlog: mark })),
});

const claimNamed = { claimId: z.int(), number: z.string() };

export const ageFigure = z.object({
  about,
  bands: z.array(z.object({ fromDays: z.int(), toDays: z.int().nullable(), open: mark })),
  p50Hours: hours,
  p90Hours: hours,
  oldest: z.object({ ...claimNamed, openedAt: instant }).nullable(),
});

export const waitingFigure = z.object({ about, parties: z.array(z.object({ party, waits: mark, ranOut: count })) });

export const lateFigure = z.object({
  about,
  all: mark,
  parties: z.array(z.object({ party, late: mark })),
  paymentFailed: count.openapi({ description: 'Of those that wait on a payment, how many whose payment failed.' }),
  longest: z.array(z.object({ ...claimNamed, dueAt: instant, dayZone, party, paymentFailed: z.boolean() })),
  openedAgain: mark.openapi({
    description: 'Open claims that were opened again after a decision: after an appeal their new promise counts.',
  }),
  overdue: mark.openapi({ description: 'Open claims with any deadline that has passed, as the queue shows them.' }),
});

export const consumedFigure = z.object({
  about,
  parties: z.array(
    z.object({
      party,
      hours: z.number().min(0).openapi({ description: 'Of all breached together.' }),
      share,
      mostly: mark.openapi({ description: 'Those that it held up longest.' }),
    }),
  ),
});

export const group = z
  .object({
    value: z.string().nullable().openapi({ description: 'Null: the claims do not say.' }),
    name: z.string().nullable(),
    n: mark,
    decided: mark,
    approved: mark,
    approvedShare: share,
    missed: mark.openapi({ description: 'Promises to refund that fell due in the period and were missed.' }),
    kept: mark.openapi({ description: 'Promises to refund that fell due in the period and were kept.' }),
    due: count.openapi({ description: 'Promises to refund that fell due in the period, kept or missed.' }),
    keptShare: share,
    withinTarget: share.openapi({ description: 'Decided within the target.' }),
    medianHours: hours,
    teamMedianHours: hours.openapi({ description: 'To the decision on the team’s clock, of those that were decided.' }),
    censored: count,
    overdue: mark,
  })
  .openapi('FigureGroup');
export type FigureGroup = z.infer<typeof group>;

export const groups = z
  .object({ about, rows: z.array(group), more: count.openapi({ description: 'Groups not shown.' }) })
  .openapi('FigureGroups');
export type FigureGroups = z.infer<typeof groups>;

export const againFigure = z.object({
  about,
  decisions: mark,
  reopened: mark,
  overturned: mark,
  reopenedShare: estimate(share),
  overturnedShare: estimate(share),
  change,
});

const refundAmount = z.object({ amount: z.int().openapi({ description: 'In minor units.' }), count });

export const refundedFigure = z.object({
  about,
  totals: z.array(
    z.object({
      currency: z.string(),
      approved: refundAmount.openapi({ description: 'Approved in the period, and not taken back.' }),
      toPay: refundAmount.openapi({ description: 'Approved, and not settled now; whatever the period.' }),
      settled: refundAmount.openapi({ description: 'Settled in the period, by the day on which the money went.' }),
    }),
  ),
});
