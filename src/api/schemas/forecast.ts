import { z } from '@hono/zod-openapi';
import { claimQuery } from './claimQuery.ts';
import { about } from './dashboardFigures.ts';
import { mark } from './dashboardMark.ts';
import { civilDate, timeZone } from './vocabulary.ts';

/** The promises whose breaches can be forecast: those on the customer's clock from the opening on. */
const forecastMetrics = ['refund', 'decision'] as const;

export const forecastQuery = z
  .strictObject({
    metric: z.enum(forecastMetrics).default('refund'),
    zone: timeZone.optional().openapi({
      description: 'Whose days are told; those of the team’s calendar when left out.',
    }),
    reason: claimQuery.shape.reason,
    merchantId: claimQuery.shape.merchantId,
    country: claimQuery.shape.country,
    language: claimQuery.shape.language,
  })
  .openapi('ForecastQuery');
export type ForecastQuery = z.output<typeof forecastQuery>;

const count = z.int().min(0);
const expected = {
  mean: z.number().min(0).openapi({ description: 'How many are expected to be missed.' }),
  lower: count.openapi({ description: 'In eight cases of ten it is from here …' }),
  upper: count.openapi({ description: '… to here, both included.' }),
};

export const forecastFigure = z
  .object({
    about,
    metric: z.enum(forecastMetrics),
    due: mark.openapi({ description: 'Promises that run now and fall due on these days.' }),
    days: z.array(
      z.object({
        day: civilDate,
        ...expected,
        due: mark.openapi({ description: 'Promises that run now and fall due that day.' }),
        coming: z.number().min(0).openapi({ description: 'Of the mean, of claims that are not there yet.' }),
      }),
    ),
    total: z.object(expected),
    before: z.object({ from: civilDate, to: civilDate, missed: mark }).openapi({
      description: 'As many days before today, and what was missed of the promises that fell due on them.',
    }),
    backtest: z
      .object({
        weeks: z.array(z.object({ from: civilDate, ...expected, actual: count, covered: z.boolean() })),
        covered: z
          .number()
          .min(0)
          .max(1)
          .nullable()
          .openapi({ description: 'The share of past weeks in the interval.' }),
      })
      .openapi({ description: 'Past weeks, each forecast at its beginning from what was known then, and as it came.' }),
  })
  .openapi('Forecast');
export type ForecastFigure = z.infer<typeof forecastFigure>;
