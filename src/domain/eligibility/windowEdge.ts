import { type DayNumber, dateText, dayOf, type Instant, startOfDayNumber } from '../calendar.ts';
import type { FactName, Facts } from '../facts.ts';
import { countDays, nextWorkingDay, unitNames } from '../policy/countDays.ts';
import type { Edge, Window } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeDate, dateOf } from './cite.ts';
import { holds } from './holds.ts';
import type { Case } from './outcome.ts';

/** A side of a window found: the first instant inside (opening) or past (closing) it, its day, and how it was counted. */
export type EdgeFound = { at: Instant; day: DayNumber; count: number; anchor: Instant; lines: string[] };

/** A side of a window looked for: what was used, and what is missing where nothing was found. */
export type EdgeSought = { found?: EdgeFound; used: FactUsed[]; missing: FactName[] };

/** The side from which a window is open: the earliest of its openings that apply, with the start of its day. */
export function openingOf(window: Window, judged: Case): EdgeSought {
  return earliest(window.opens, window, judged, 0);
}

/** The side at which a window is closed: the earliest of its closings that apply, with the end of its day. */
export function closingOf(window: Window, judged: Case): EdgeSought {
  return earliest(window.closes, window, judged, 1);
}

/** The zone in which a window's days are counted. */
export function zoneOf(window: Window, facts: Facts): string {
  return window.zone === 'customer' ? (facts.timeZone ?? 'UTC') : window.zone;
}

/** The zone as a proof cites it: nothing when the pack names it. */
export function citeZone(window: Window, facts: Facts): FactUsed[] {
  return window.zone === 'customer' ? [cite(facts, 'customer.timeZone', facts.timeZone ?? null)] : [];
}

function earliest(edges: readonly Edge[], window: Window, judged: Case, after: number): EdgeSought {
  const sought: EdgeSought = { used: [], missing: [] };
  for (const edge of edges) {
    if (!edge.when.every(condition => holds(condition, judged.facts, sought.used))) continue;
    const found = findEdge(edge, window, judged, after, sought);
    if (found && (sought.found === undefined || found.at < sought.found.at)) sought.found = found;
  }
  return sought;
}

function findEdge(edge: Edge, window: Window, judged: Case, after: number, sought: EdgeSought): EdgeFound | undefined {
  const { facts, pack } = judged;
  for (const { fact, count = edge.count } of edge.anchors) {
    if (!sought.used.some(used => used.name === fact)) sought.used.push(citeDate(facts, fact));
    const anchor = dateOf(facts, fact);
    if (anchor === undefined) continue;
    const zone = zoneOf(window, facts);
    const from = dayOf(anchor, zone);
    const counted = countDays(from, count, edge.unit, pack.holidays);
    const day = edge.extend ? nextWorkingDay(counted, pack.holidays) : counted;
    const lines = [
      `${anchor} = ${dateText(from)} in ${zone}${zoneRemark(window, facts)}`,
      `${dateText(from)} + ${count} ${unitNames[edge.unit]} = ${dateText(counted)}`,
    ];
    if (day !== counted) lines.push(`next working day ${dateText(day)}`);
    return { at: startOfDayNumber(day + after, zone), day, count, anchor, lines };
  }
  for (const { fact } of edge.anchors) if (!sought.missing.includes(fact)) sought.missing.push(fact);
  return undefined;
}

function zoneRemark(window: Window, facts: Facts): string {
  return window.zone === 'customer' && facts.timeZone === undefined ? " (the customer's time zone is unknown)" : '';
}
