import type { ClaimFilter } from '#store/claims/claimFilter.ts';
import type { Principal } from './principal.ts';
import { ProblemError } from './problems.ts';
import type { ClaimQuery } from './schemas/claimQuery.ts';

/** What a query asks the store for, with `me` and the view `mine` read as whoever asks. */
export function claimFilter(
  { sort, limit, after, assigneeId, ...filter }: ClaimQuery,
  principal: Principal,
): ClaimFilter {
  const viewer = principal.kind === 'person' ? principal.id : undefined;
  if (viewer === undefined && (filter.view === 'mine' || assigneeId === 'me')) {
    const field = filter.view === 'mine' ? 'view' : 'assigneeId';
    throw new ProblemError(422, 'invalid', { errors: [{ field, reason: 'is for people who are signed in' }] });
  }
  const assignee = { me: viewer, none: null }[assigneeId ?? ''];
  return { ...filter, viewer, assigneeId: assignee === undefined ? assigneeId : assignee };
}
