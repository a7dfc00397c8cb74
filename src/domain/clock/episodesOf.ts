import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';
import type { Status } from '../status.ts';
import { endsByItselfAt, type Standing, sameStanding } from './standing.ts';
import { type Turn, turnsOf } from './turnsOf.ts';

/**
 * A stretch of an episode during which the claim waits on one party: [from, to). `openedBy` is the sequence of the event that opened it; `because` says
 * whether the event itself did, or the moment that it had named: a request ran out (`timeout`), or a claim that came too early woke (`woke`).
 */
export type Segment = Standing & {
  from: Instant;
  to: Instant;
  openedBy: number;
  because: 'event' | 'timeout' | 'woke';
};

/**
 * A claim from its opening, or from an appeal or a reopening, until it was closed or opened anew. `ending` is how it stood then; `reopened` says that a
 * new episode took over while it was not closed. Without one it lasts: its segments run until the moment asked for, and `standing` is how it stands then.
 */
export type Episode = {
  number: number;
  openedAt: Instant;
  openedBy: number;
  segments: Segment[];
  standing?: Standing;
  closedAt?: Instant;
  ending?: Extract<Status, 'refunded' | 'rejected' | 'withdrawn'> | 'reopened';
};

/**
 * The episodes of a claim as of an instant, the first one first. The segments of each cut [openedAt, closedAt or asOf] without gap or overlap, so that they
 * sum to its wall time to the millisecond; as of a later instant the same log gives the same segments, and more. An act that was taken
 * back while it could be leaves no hole: until then the claim was with the team. Before the opening there is no episode.
 */
export function episodesOf(events: readonly PlacedEvent[], asOf: Instant): Episode[] {
  return episodesOfTurns(turnsOf(events), asOf);
}

export function episodesOfTurns(allTurns: readonly Turn[], asOf: Instant): Episode[] {
  const turns = allTurns.filter(({ at }) => at <= asOf);
  const episodes: Episode[] = [];
  for (const [i, turn] of turns.entries()) {
    const next = turns[i + 1];
    let episode = episodes.at(-1);
    if (episode?.number !== turn.episode) {
      if (episode !== undefined && episode.ending === undefined) close(episode, turn.at, 'reopened');
      episode = { number: turn.episode, openedAt: turn.at, openedBy: turn.sequence, segments: [] };
      episodes.push(episode);
    }
    const standing = turn.standing ?? (next?.undone && next.episode === turn.episode ? withTeam : undefined);
    if (standing === undefined) close(episode, turn.at, turn.status as NonNullable<Episode['ending']>);
    else {
      add(episode.segments, standing, turn, next?.at ?? asOf);
      episode.standing = isOver(standing, asOf) ? withTeam : standing;
    }
  }
  return episodes;
}

function isOver(standing: Standing, asOf: Instant): boolean {
  const over = endsByItselfAt(standing);
  return over !== undefined && over <= asOf;
}

const withTeam: Standing = { party: 'team' };

function close(episode: Episode, closedAt: Instant, ending: NonNullable<Episode['ending']>) {
  episode.closedAt = closedAt;
  episode.standing = undefined;
  episode.ending = ending;
}

/** Adds a standing, and the team's time after the moment at which it ended by itself. */
function add(segments: Segment[], standing: Standing, { at, sequence }: Turn, end: Instant) {
  const over = endsByItselfAt(standing);
  const until = over === undefined || over > end ? end : over > at ? over : at;
  append(segments, { ...standing, from: at, to: until, openedBy: sequence, because: 'event' });
  if (until < end) {
    const because = standing.party === 'time' ? 'woke' : 'timeout';
    append(segments, { ...withTeam, from: until, to: end, openedBy: sequence, because } as Segment);
  }
}

function append(segments: Segment[], segment: Segment) {
  const last = segments.at(-1);
  if (segment.from >= segment.to) return;
  if (last !== undefined && sameStanding(last, segment)) last.to = segment.to;
  else segments.push(segment);
}
