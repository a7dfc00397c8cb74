import type { Claim } from '../claim.ts';
import type { EventType, PlacedEvent } from '../events.ts';
import { endWait } from './endWait.ts';
import { evolveDecision } from './evolveDecision.ts';
import { evolveFacts } from './evolveFacts.ts';
import { evolveRequest } from './evolveRequest.ts';

/** How each type of event changes a claim; `sequence` is set by `evolve`. */
export type Appliers<T extends EventType> = { [K in T]: (claim: Claim, event: PlacedEvent<K>) => Claim };

const appliers: Appliers<Exclude<EventType, 'received'>> = {
  ...evolveFacts,
  ...evolveRequest,
  ...evolveDecision,
  noted: claim => claim,
  replied: claim => claim,
  taken: (claim, { payload }) => ({ ...claim, assigneeId: payload.personId }),
  released: claim => ({ ...claim, assigneeId: undefined }),
  assigned: (claim, { payload }) => ({ ...claim, assigneeId: payload.to }),
  parked: (claim, { payload }) => ({
    ...claim,
    status: 'parked',
    parkedUntil: payload.until,
    wokeAt: undefined,
    waiting: undefined,
  }),
  deadline_due_soon: claim => claim,
  deadline_missed: claim => claim,
  reminded: claim => claim,
  request_expired: (claim, { payload }) => endWait(claim, payload.on),
  woken: (claim, { at }) => ({ ...claim, status: 'open', parkedUntil: undefined, wokeAt: at }),
};

/**
 * The claim after an event. Pure: the same events make the same claim, whenever they are read.
 * Throws when an event other than `received` comes first, or `received` comes again: such a history is broken.
 */
export function evolve(claim: Claim | undefined, event: PlacedEvent): Claim {
  if (event.type === 'received') {
    if (claim !== undefined) throw new Error(`Claim ${claim.id} was received twice`);
    return begin(event);
  }
  if (claim === undefined) throw new Error(`The history of claim ${event.claimId} begins with "${event.type}"`);
  const apply = appliers[event.type] as (claim: Claim, event: PlacedEvent) => Claim;
  return { ...apply(claim, event), sequence: event.sequence };
}

function begin({ claimId, sequence, payload }: PlacedEvent<'received'>): Claim {
  return { ...payload, facts: { ...payload.facts, claimId }, id: claimId, sequence, status: 'open', episode: 1 };
}
