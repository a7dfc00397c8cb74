import { refuse } from '../refusals.ts';
import type { Bodies } from './situation.ts';

/** Who works on a claim. Taking over from somebody says from whom. */
export const decideHolding: Bodies<'take' | 'release' | 'assign'> = {
  take: ({ claim, actor, now }) => [
    { type: 'taken', at: now, payload: { personId: actor.id, from: claim.assigneeId } },
  ],
  release: ({ now }) => [{ type: 'released', at: now, payload: {} }],
  assign: ({ claim, command: { to }, now }) =>
    claim.assigneeId === to
      ? refuse('already_assigned', { field: 'to', params: { to } })
      : [{ type: 'assigned', at: now, payload: { to } }],
};
