import { z } from '@hono/zod-openapi';
import { isTimeZone } from '#domain/calendar.ts';
import { claimQuery } from './claimQuery.ts';
import { civilDate, instant, party } from './vocabulary.ts';

const day = z.iso.date('must be a day as 2026-03-01').optional();

/** What the figures speak of. */
export const dashboardQuery = z
  .strictObject({
    from: day.openapi({ type: 'string', format: 'date', description: 'First day, in `zone`; 27 days before `to`.' }),
    to: day.openapi({ type: 'string', format: 'date', description: 'Last day, in `zone`; today.' }),
    zone: z.string().refine(isTimeZone, 'must be an IANA time zone as Europe/Paris').default('UTC').openapi({
      description: 'Whose days are counted.',
    }),
    reason: claimQuery.shape.reason,
    merchantId: claimQuery.shape.merchantId,
    country: claimQuery.shape.country,
  })
  .openapi('DashboardQuery');
export type DashboardQuery = z.output<typeof dashboardQuery>;

const count = z.int().min(0);
const share = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .openapi({ description: 'Of 1; null where nothing is to be divided.' });
const hours = z.number().min(0).nullable().openapi({ description: 'Hours; null while it is not reached.' });
const estimate = (value: typeof share | typeof hours) => z.object({ value, lower: value, upper: value });

export const definitions = ['promise', 'decision', 'flow', 'age', 'waiting', 'outcomes', 'refunded'] as const;
export const cohorts = ['due', 'opened', 'days', 'open', 'unclosed', 'settled'] as const;

const about = z
  .object({
    definition: z.enum(definitions),
    cohort: z.enum(cohorts),
    n: count.openapi({ description: 'Of how many it speaks.' }),
    censored: count.openapi({ description: 'Of those, how many still go on: known to last longer than until now.' }),
    zone: z.string(),
    asOf: instant,
  })
  .openapi('AboutFigure');
export type AboutFigure = z.infer<typeof about>;

const group = z
  .object({
    value: z.string().nullable().openapi({ description: 'Null: the claims do not say.' }),
    name: z.string().nullable(),
    n: count,
    decided: count,
    approved: count,
    approvedShare: share,
    medianHours: hours,
    censored: count,
    overdue: count,
  })
  .openapi('FigureGroup');
export type FigureGroup = z.infer<typeof group>;

const groups = z.object({ about, rows: z.array(group), more: count.openapi({ description: 'Groups not shown.' }) });

export const dashboard = z
  .object({
    asOf: instant,
    zone: z.string(),
    from: civilDate,
    to: civilDate,
    attainment: z.object({ about, met: count, missed: count, stillOpen: count, share }),
    decision: z.object({
      about,
      withdrawn: count,
      targetHours: z.number().positive(),
      withinTarget: estimate(share),
      median: estimate(hours),
      p90: estimate(hours),
      curve: z.array(z.object({ day: z.int(), undecided: z.number(), lower: share, upper: share })),
    }),
    flow: z.object({
      about,
      days: z.array(z.object({ day: civilDate, opened: count, closed: count, backlog: z.int() })),
    }),
    ages: z.object({
      about,
      bands: z.array(
        z.object({
          fromDays: z.int(),
          toDays: z.int().nullable(),
          openedFrom: civilDate.nullable(),
          openedTo: civilDate,
          count,
        }),
      ),
      p50Hours: hours,
      p90Hours: hours,
      oldest: z.object({ claimId: z.int(), number: z.string(), openedAt: instant }).nullable(),
    }),
    waiting: z.object({ about, parties: z.array(z.object({ party, count, ranOut: count })) }),
    byReason: groups,
    byMerchant: groups,
    byCountry: groups,
    refunded: z.object({ about, totals: z.array(z.object({ currency: z.string(), amount: z.int(), count })) }),
  })
  .openapi('Dashboard');
export type Dashboard = z.infer<typeof dashboard>;
