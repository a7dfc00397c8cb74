import { z } from '@hono/zod-openapi';
import { dimensions } from '#store/measures/groupings.ts';
import { claimQuery } from './claimQuery.ts';
import {
  againFigure,
  ageFigure,
  attainmentFigure,
  consumedFigure,
  flowFigure,
  groups,
  lateFigure,
  refundedFigure,
  timeFigure,
  waitingFigure,
} from './dashboardFigures.ts';
import { civilDate, instant, reason, timeZone } from './vocabulary.ts';

const day = z.iso.date('must be a day as 2026-03-01').optional();

/** By which of their dates claims belong to the period, where a figure leaves the choice. */
export const cohortChoices = ['opened', 'due', 'closed'] as const;

/** What the figures speak of. */
export const dashboardQuery = z
  .strictObject({
    from: day.openapi({ type: 'string', format: 'date', description: 'First day, in `zone`; 27 days before `to`.' }),
    to: day.openapi({ type: 'string', format: 'date', description: 'Last day, in `zone`; today.' }),
    zone: timeZone.optional().openapi({
      description:
        'Whose days are counted; the house’s, of its working calendar. Days that begin when the house’s do are the fastest.',
    }),
    cohort: z.enum(cohortChoices).default('opened').openapi({
      description:
        'Whose times and groups are told: of claims opened in the period, of those whose promise fell due in it, or of those closed in it.',
    }),
    reason: claimQuery.shape.reason,
    merchantId: claimQuery.shape.merchantId,
    country: claimQuery.shape.country,
    language: claimQuery.shape.language,
  })
  .openapi('DashboardQuery');
export type DashboardQuery = z.output<typeof dashboardQuery>;

export const groupsQuery = dashboardQuery
  .extend({ by: z.enum(dimensions).openapi({ description: 'What the claims have in common; `agent`: who decided.' }) })
  .openapi('GroupsQuery');

const chosen = z
  .object({
    reason: z.array(reason),
    merchantId: z.array(z.string()),
    country: z.array(z.string()),
    language: z.array(z.string()),
  })
  .partial();

export const dashboard = z
  .object({
    asOf: instant,
    zone: z.string(),
    from: civilDate,
    to: civilDate,
    before: z
      .object({ from: civilDate, to: civilDate })
      .openapi({ description: 'The period before, of the same length, that changes are told against.' }),
    chosen: chosen.openapi({
      description: 'What was asked for: it holds for every `where` that does not say otherwise.',
    }),
    attainment: z.array(attainmentFigure),
    late: lateFigure,
    consumed: consumedFigure,
    times: z.array(timeFigure),
    flow: flowFigure,
    ages: ageFigure,
    waiting: waitingFigure,
    byMerchant: groups,
    again: againFigure,
    refunded: refundedFigure,
  })
  .openapi('Dashboard');
export type Dashboard = z.infer<typeof dashboard>;
