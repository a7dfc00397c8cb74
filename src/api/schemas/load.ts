import { z } from '@hono/zod-openapi';
import { roles } from '#domain/people.ts';
import { dashboardQuery } from './dashboard.ts';
import { about, hours, share } from './dashboardFigures.ts';
import { civilDate, instant } from './vocabulary.ts';

const count = z.int().min(0);
const held = { open: count, dueSoon: count, overdue: count };

export const loadFigure = z
  .object({
    about,
    rows: z.array(
      z.object({
        person: z.object({ id: z.string(), name: z.string(), role: z.enum(roles) }),
        awayUntil: civilDate.nullable(),
        disabled: z.boolean().openapi({ description: 'They cannot sign in any more.' }),
        ...held,
        decided: count,
        teamMedianHours: hours.openapi({
          description: 'Half of those decisions took so long at most, on the team’s clock; null of none.',
        }),
      }),
    ),
    nobody: z.object(held).openapi({ description: 'The open claims that nobody has.' }),
  })
  .openapi('LoadFigure');
export type LoadFigure = z.infer<typeof loadFigure>;
export type AgentLoadRow = LoadFigure['rows'][number];

export const ownQuery = dashboardQuery
  .pick({ from: true, to: true, zone: true })
  .extend({
    days: z
      .string()
      .regex(/^([1-9]\d?|[1-3]\d\d|400)$/, 'must be from 1 to 400')
      .transform(Number)
      .optional()
      .openapi({
        type: 'integer',
        minimum: 1,
        maximum: 400,
        description: 'How many days, the last of them `to`, where `from` is left out; 28.',
      }),
  })
  .openapi('OwnFiguresQuery');

const work = z.object({
  decided: count,
  overturned: count.openapi({ description: 'Decisions that were changed on appeal since.' }),
  teamMedianHours: hours,
  firstReplies: count,
  firstRepliesInTime: count,
  firstReplyShare: share,
});

export const ownFigures = z
  .object({
    asOf: instant,
    zone: z.string(),
    from: civilDate,
    to: civilDate,
    calendar: z.string(),
    ...held,
    days: z.array(z.object({ day: civilDate, decided: count })),
    own: work,
    team: work.openapi({ description: 'Of everybody together, the reader among them.' }),
  })
  .openapi('OwnFigures');
export type OwnFigures = z.infer<typeof ownFigures>;
