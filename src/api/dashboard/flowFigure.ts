import type { Flow } from '#store/measures/flowByDay.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { changeOfNumbers } from './changeOfEstimates.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';

type Read = { flow: Flow; before: Flow; closing: { most: number; closed: number } };
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What came in and went out. Days that have not begun are not told: nothing has happened on them. */
export function flowFigure({ flow, before, closing }: Read, frame: Frame): Dashboard['flow'] {
  let backlog = flow.before;
  const days = frame.days
    .map((day, i) => {
      const [opened, closed] = [flow.opened[i]!, flow.closed[i]!];
      backlog += opened - closed;
      return {
        day,
        opened: markOf(opened, { openedFrom: day, openedTo: day }),
        closed: markOf(closed, { closedFrom: day, closedTo: day }),
        backlog: markOf(backlog, { openAt: day }),
      };
    })
    .filter(({ day }) => day <= frame.today);
  const [opened, closed] = [sum(flow.opened), sum(flow.closed)];
  return {
    about: aboutFigure(
      { definition: 'flow', cohort: 'days', n: opened + closed, closedAtOnce: closing, counted: true },
      frame,
    ),
    opened: markOf(opened, { openedFrom: frame.from, openedTo: frame.to }),
    closed: markOf(closed, { closedFrom: frame.from, closedTo: frame.to }),
    openedChange: changeOfNumbers(opened, sum(before.opened)),
    closedChange: changeOfNumbers(closed, sum(before.closed)),
    days,
  };
}
