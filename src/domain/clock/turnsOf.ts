import type { Instant } from '../calendar.ts';
import type { Claim, Waiting } from '../claim.ts';
import type { PlacedEvent } from '../events.ts';
import { evolve } from '../lifecycle/evolve.ts';
import { type Standing, sameStanding, standingOf } from './standing.ts';

/**
 * A moment from which on a claim stands differently, and the event (its sequence) that made it so. `standing` undefined: it is closed.
 * `undone`: the event took an act back.
 */
export type Turn = {
  at: Instant;
  sequence: number;
  episode: number;
  standing: Standing | undefined;
  status: Claim['status'];
  undone: boolean;
};

/**
 * The turns of a claim's history, in order of time. Events count in the order in which they were learnt, each at the moment at which it happened, but never
 * before the turn that it follows: an answer that came before its request and was learnt after it ends the wait at once.
 */
export function turnsOf(events: readonly PlacedEvent[]): Turn[] {
  const turns: Turn[] = [];
  const requests = new Map<Waiting, number>();
  let claim: Claim | undefined;
  for (const event of events) {
    claim = evolve(claim, event);
    const { waiting, status, episode } = claim;
    if (waiting !== undefined && !requests.has(waiting)) requests.set(waiting, event.sequence);
    const standing = standingOf(claim, asked => requests.get(asked)!);
    const last = turns.at(-1);
    if (last !== undefined && last.episode === episode && isSame(last.standing, standing)) continue;
    const at = last !== undefined && event.at < last.at ? last.at : event.at;
    turns.push({ at, sequence: event.sequence, episode, standing, status, undone: event.type === 'undone' });
  }
  return turns;
}

function isSame(one: Standing | undefined, other: Standing | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameStanding(one, other);
}
