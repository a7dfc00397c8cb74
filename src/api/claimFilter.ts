import type { Instant } from '#domain/calendar.ts';
import type { ClaimFilter } from '#store/claims/claimFilter.ts';
import type { Principal } from './principal.ts';
import { ProblemError } from './problems.ts';
import type { ClaimFilterQuery } from './schemas/claimQuery.ts';

/** What a query asks the store for, with `me` and the view `mine` read as whoever asks, and deadlines as of now. */
export function claimFilter(
  { sort, assigneeId, ...filter }: ClaimFilterQuery,
  principal: Principal,
  now: Instant,
  dueSoonMs: number,
): ClaimFilter {
  const viewer = principal.kind === 'person' ? principal.id : undefined;
  if (viewer === undefined && (filter.view === 'mine' || assigneeId?.includes('me'))) {
    const field = filter.view === 'mine' ? 'view' : 'assigneeId';
    throw new ProblemError(422, 'invalid', { errors: [{ field, reason: 'is for people who are signed in' }] });
  }
  const assignees = assigneeId?.map(id => (id === 'none' ? null : id === 'me' && viewer !== undefined ? viewer : id));
  return { ...filter, viewer, now, dueSoonMs, assigneeId: assignees };
}
