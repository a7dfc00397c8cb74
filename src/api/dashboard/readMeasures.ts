import type { Kysely } from 'kysely';
import type { ConsumedTime } from '#store/measures/consumedTime.ts';
import type { DecisionsAgain } from '#store/measures/decisionsAgain.ts';
import type { TimedMetric } from '#store/measures/firstTime.ts';
import type { Flow } from '#store/measures/flowByDay.ts';
import type { RefundsOfPeriod } from '#store/measures/refundsOfPeriod.ts';
import type { TargetCount, TargetTotal } from '#store/measures/targetCounts.ts';
import type { TeamTime } from '#store/measures/teamTimes.ts';
import type { TimeCount } from '#store/measures/timeCounts.ts';
import type { Database } from '#store/schema.ts';
import type { Frame } from './frameOf.ts';
import { keptSpans } from './keptSpans.ts';
import { readKeptMeasures } from './readKeptMeasures.ts';
import { readRowMeasures } from './readRowMeasures.ts';

/** What figures of a period and of the one before it are made of. */
export type Measures = {
  targets: TargetCount[];
  targetsBefore: TargetTotal[];
  consumed: ConsumedTime[];
  closing: { most: number; closed: number };
  flow: Flow;
  flowBefore: Flow;
  times: Record<TimedMetric, { now: TimeCount[]; before: TimeCount[] }>;
  team: Record<'first_reply' | 'decision', TeamTime>;
  again: DecisionsAgain;
  againBefore: DecisionsAgain;
  refunds: RefundsOfPeriod;
};

/** From the counts that are kept, where they answer what is asked; else from the rows of the claims. Both say the same. */
export function readMeasures(db: Kysely<Database>, frame: Frame): Promise<Measures> {
  const spans = keptSpans(frame);
  return spans === undefined ? readRowMeasures(db, frame) : readKeptMeasures(db, spans, frame.asOf);
}
