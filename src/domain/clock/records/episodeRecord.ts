import type { Instant } from '../../calendar.ts';
import type { DecisionRecord } from '../../claim.ts';
import type { PlacedEvent } from '../../events.ts';
import type { Money } from '../../money.ts';
import type { Party } from '../../status.ts';
import { pausedTime } from '../measure.ts';
import { promiseChain, promisedSince } from '../promiseChain.ts';
import type { ClockReading, EpisodeReading } from '../readClock.ts';
import { endsByItselfAt } from '../standing.ts';

export const episodeOpenings = ['received', 'appealed', 'reopened'] as const;
export type EpisodeOpening = (typeof episodeOpenings)[number];
export const episodeEndings = ['refunded', 'rejected', 'withdrawn', 'merged', 'reopened'] as const;
export type EpisodeEnding = (typeof episodeEndings)[number];

/**
 * An episode as it is kept for the measures, as of the claim's last event. Nothing in it depends on when it is computed; what goes on by itself until
 * another event (waiting, an age) follows from it by comparing moments:
 * until `waitsUntil` it waits on `waitingOn`, from then on the team; `byParty` and `teamMs` reach until `measuredTo`.
 */
export type EpisodeRecord = {
  episode: number;
  /** The first episode of the promise that it carries on: itself, unless a refund was approved and then opened again. */
  chain: number;
  /** The claim's last one. */
  current: boolean;
  openedAt: Instant;
  openedBy: EpisodeOpening;
  /** From when the promise of a refund counts: the opening of its chain, or when it woke, or will. */
  promisedFrom: Instant;
  firstReply?: { at: Instant; by: string };
  decision?: { kind: DecisionRecord['kind']; at: Instant; by: string; amount?: Money };
  /** When it was decided or ended, whichever came first: it left the queue. */
  leftAt?: Instant;
  settledAt?: Instant;
  endedAt?: Instant;
  ending?: EpisodeEnding;
  waitingOn?: Party;
  waitsUntil?: Instant;
  measuredTo: Instant;
  /** Milliseconds of its wall time. */
  byParty: Record<Party, number>;
  /** Milliseconds on the team's clock: all of it, until the first reply, until the decision. */
  teamMs: number;
  firstReplyTeamMs?: number;
  decisionTeamMs?: number;
  /** Milliseconds before the decision that waited on somebody else or on time. */
  decisionPausedMs?: number;
  /** The customer appealed against its decision; and what was decided then was something else: another end, or another amount. */
  appealed: boolean;
  overturned: boolean;
};

/** The records of a claim's episodes. `reading` is as of its last event. */
export function episodeRecords(events: readonly PlacedEvent[], { episodes, asOf }: ClockReading): EpisodeRecord[] {
  const bySequence = new Map(events.map(event => [event.sequence, event]));
  const typeOf = (sequence: number) => bySequence.get(sequence)!.type;
  const decisions = episodes.map(({ moments }) => moments.decided && decisionOf(bySequence.get(moments.decided.by)!));
  return episodes.map((episode, i): EpisodeRecord => {
    const { moments, closedAt, standing, durations, total } = episode;
    const decided = decisions[i];
    const next = episodes[i + 1];
    const appealed = decided !== undefined && next !== undefined && typeOf(next.openedBy) === 'appealed';
    return {
      episode: episode.number,
      chain: promiseChain(episodes, i)[0].number,
      current: next === undefined,
      openedAt: episode.openedAt,
      openedBy: openingOf(typeOf(episode.openedBy)),
      promisedFrom: promisedFrom(episodes, i),
      firstReply: moments.firstReply && {
        at: moments.firstReply.at,
        by: bySequence.get(moments.firstReply.by)!.actor.id,
      },
      decision: decided,
      leftAt: decided?.at ?? closedAt,
      settledAt: moments.settled?.at,
      endedAt: closedAt,
      ending: endingOf(events, episode),
      waitingOn: standing?.party,
      waitsUntil: endsByItselfAt(standing),
      measuredTo: closedAt ?? asOf,
      byParty: total.byParty,
      teamMs: total.teamMs,
      firstReplyTeamMs: durations.first_reply?.teamMs,
      decisionTeamMs: durations.decision?.teamMs,
      decisionPausedMs: durations.decision && pausedTime(durations.decision.byParty),
      appealed,
      overturned: appealed && differs(decided, decisions[i + 1]),
    };
  });
}

function openingOf(type: PlacedEvent['type']): EpisodeOpening {
  return type === 'appealed' || type === 'reopened' ? type : 'received';
}

function decisionOf(event: PlacedEvent): EpisodeRecord['decision'] {
  if (event.type !== 'approved' && event.type !== 'rejected')
    throw new Error(`Event ${event.sequence} is no decision but ${event.type}`);
  const { by, amount } = event.payload.decision;
  return { kind: event.type, at: event.at, by, amount: event.type === 'approved' ? amount : undefined };
}

/** A merged claim stands as withdrawn; which of the two it was, its events say. */
function endingOf(events: readonly PlacedEvent[], { ending, closedAt }: EpisodeReading): EpisodeEnding | undefined {
  if (ending !== 'withdrawn') return ending;
  const last = events.findLast(({ type, at }) => at <= closedAt! && (type === 'withdrawn' || type === 'merged'));
  return last?.type === 'merged' ? 'merged' : 'withdrawn';
}

function promisedFrom(episodes: readonly EpisodeReading[], index: number): Instant {
  const { standing } = episodes[index]!;
  if (standing !== undefined && 'wakesAt' in standing) return standing.wakesAt;
  return promisedSince(promiseChain(episodes, index));
}

function differs(one: EpisodeRecord['decision'], other: EpisodeRecord['decision']): boolean {
  if (one === undefined || other === undefined) return false;
  return one.kind !== other.kind || one.amount?.amount !== other.amount?.amount;
}
