import type { ClaimFilter } from '#store/claims/claimFilter.ts';
import type { Period } from '#store/measures/chosenClaims.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import type { Days, Frame } from './frameOf.ts';

type Cohort = Frame['cohort'];

/** The claims of a period by the date that the reader chose, for the store. */
export function cohortOf({ cohort, chosen, asOf }: Frame, { from, to }: Period): ClaimFilter {
  const dates = {
    opened: { openedFrom: from, openedTo: to },
    due: { target: 'refund', dueFrom: from, dueTo: to },
    closed: { closedFrom: from, closedTo: to },
  } as const satisfies Record<Cohort, ClaimFilter>;
  return { ...chosen, ...dates[cohort], now: asOf };
}

/** The same claims, for the queue. */
export function whereCohort(cohort: Cohort, { from, to }: Days): Where {
  const dates = {
    opened: { openedFrom: from, openedTo: to },
    due: { target: 'refund', dueFrom: from, dueTo: to },
    closed: { closedFrom: from, closedTo: to },
  } as const satisfies Record<Cohort, Where>;
  return dates[cohort];
}
