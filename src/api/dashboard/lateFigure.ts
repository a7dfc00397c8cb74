import { houseZone } from '#domain/clock/houseZone.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import type { LateNow } from '#store/measures/lateNow.ts';
import type { OpenCounts } from '#store/measures/openCounts.ts';
import { claimNumber } from '../present/claimNumber.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';

/** Who is late now, whatever the period; beside them, what a reader may miss among them: claims with a new promise, and those that are late with something else. */
export function lateFigure(
  { parties, paymentFailed, longest }: LateNow,
  open: OpenCounts,
  frame: Frame,
): Dashboard['late'] {
  const n = parties.reduce((sum, { claims }) => sum + claims, 0);
  const where: Where = { target: 'refund', standing: 'missed_open' };
  return {
    about: aboutFigure({ definition: 'late', cohort: 'overdue', n, counted: true }, frame),
    all: markOf(n, where),
    parties: parties.map(({ party, claims }) => ({ party, late: markOf(claims, { ...where, waitingOn: [party] }) })),
    paymentFailed,
    longest: longest.map(({ customerZone, ...claim }) => ({
      ...claim,
      dayZone: dayZoneOf(claim.dueAt, customerZone, houseZone(frame.settings)),
      number: claimNumber(claim.claimId),
    })),
    openedAgain: markOf(open.openedAgain, { decision: 'reopened', status: ['open', 'waiting', 'parked'] }),
    overdue: markOf(open.overdue, { view: 'overdue' }),
  };
}
