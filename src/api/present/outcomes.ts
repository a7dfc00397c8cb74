import type { Status } from '#domain/status.ts';
import type { Outcomes as Stored } from '#store/search/outcomesOf.ts';
import type { Outcomes } from '../schemas/outcomes.ts';

/** Outcomes with the share that was approved: of the claims that somebody decided, not of those that ended by themselves. */
export function presentOutcomes(outcomes: Stored): Outcomes {
  const countOf = (status: Status) => outcomes.byStatus.find(entry => entry.status === status)?.count ?? 0;
  const approved = countOf('approved') + countOf('refunded');
  return { ...outcomes, approval: { approved, decided: approved + countOf('rejected') } };
}
