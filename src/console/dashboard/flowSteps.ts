import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { Mark } from '#api/schemas/dashboardMark.ts';

type Day = Dashboard['flow']['days'][number];
/** Some days in a row, by their first and last; the backlog is that of the last one. */
export type FlowStep = { from: string; to: string; opened: Mark; closed: Mark; backlog: Mark };

const weekDays = 7;

/** The days as they are, or where they are more than have room, in weeks that end with the last day: the first of them may be shorter. */
export function flowSteps(days: readonly Day[], most: number): FlowStep[] {
  const length = days.length > most ? weekDays : 1;
  const first = days.length % length || length;
  const steps: FlowStep[] = [];
  for (let end = first; end <= days.length; end += length) {
    const part = days.slice(Math.max(0, end - length), end);
    const [from, to] = [part[0]!, part.at(-1)!];
    const together = (which: 'opened' | 'closed'): Mark => ({
      count: part.reduce((sum, day) => sum + day[which].count, 0),
      claims: part.reduce((sum, day) => sum + day[which].claims, 0),
      where: { ...from[which].where, [`${which}To`]: to[which].where[`${which}To`] },
    });
    steps.push({
      from: from.day,
      to: to.day,
      opened: together('opened'),
      closed: together('closed'),
      backlog: to.backlog,
    });
  }
  return steps;
}
