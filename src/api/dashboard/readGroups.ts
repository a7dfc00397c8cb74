import type { Kysely } from 'kysely';
import type { Dimension } from '#store/measures/groupings.ts';
import { groupTimes } from '#store/measures/groupTimes.ts';
import { groupTotals } from '#store/measures/groupTotals.ts';
import { rolledGroupTimes } from '#store/measures/rolled/rolledGroupTimes.ts';
import { rolledGroupTotals } from '#store/measures/rolled/rolledGroupTotals.ts';
import type { Database } from '#store/schema.ts';
import type { FigureGroups } from '../schemas/dashboardFigures.ts';
import { cohortOf } from './cohortOf.ts';
import type { Frame } from './frameOf.ts';
import { type GroupCounts, groupFigure } from './groupFigure.ts';
import { type KeptSpans, keptSpans } from './keptSpans.ts';
import { nameGroups } from './nameGroups.ts';
import { together } from './together.ts';

/** Of each dimension so many groups are shown. */
const mostGroups = 15;

/** The leading groups of a dimension: what became of their claims, and how long that took. */
export async function readGroups(db: Kysely<Database>, by: Dimension, frame: Frame): Promise<FigureGroups> {
  const spans = keptSpans(frame);
  const counts = await (spans ? readKeptGroups(db, by, spans, frame) : readRowGroups(db, by, frame));
  const figure = groupFigure(by, counts, frame);
  if (by === 'merchant') return nameGroups(db, 'merchants', figure);
  return by === 'agent' ? nameGroups(db, 'people', figure) : figure;
}

/** From the counts that are kept: how long things took only of the groups that lead. */
export async function readKeptGroups(
  db: Kysely<Database>,
  by: Dimension,
  { zone, period }: Pick<KeptSpans, 'zone' | 'period'>,
  { asOf }: Pick<Frame, 'asOf'>,
): Promise<GroupCounts> {
  const totals = await rolledGroupTotals(db, by, { ...period, zone }, asOf, mostGroups);
  const leading = totals.leading.map(({ value }) => value);
  return { totals, ...(await rolledGroupTimes(db, by, leading, period, asOf)) };
}

/** From the rows of the claims. */
export async function readRowGroups(db: Kysely<Database>, by: Dimension, frame: Frame): Promise<GroupCounts> {
  const { period, chosen, asOf } = frame;
  const cohort = cohortOf(frame, period);
  const { totals, times } = await together({
    totals: groupTotals(db, by, { cohort, chosen, period, asOf }, mostGroups),
    times: groupTimes(db, by, cohort, asOf),
  });
  return { totals, ...times };
}
