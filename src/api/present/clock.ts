import { type Instant, millisecondsOf, shiftInstant } from '#domain/calendar.ts';
import type { Deadline } from '#domain/clock/deadlinesOf.ts';
import type { Segment } from '#domain/clock/episodesOf.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { Measured } from '#domain/clock/measure.ts';
import type { ClockReading, EpisodeReading } from '#domain/clock/readClock.ts';
import type { Target } from '#domain/clock/targets/target.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import type { WorkingCalendar } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import type { ClaimEvent } from '#domain/events.ts';
import type { ClaimClock, DeadlineShown, EpisodeShown, SegmentShown, TargetShown } from '../schemas/claimClock.ts';
import type { Known } from './known.ts';

type EventRef = EpisodeShown['openedBy'];
type ZoneOf = (last: Instant) => string | null;
type RefOf = (sequence: number) => EventRef;

/** The clocks of a claim, with each event that they name; `events` are those that were read, `customerZone` is that of the claim's customer. */
export function presentClock(
  reading: ClockReading,
  events: readonly ClaimEvent[],
  known: Known,
  calendar: WorkingCalendar,
  customerZone: string | null,
): ClaimClock {
  const house = houseZone({ calendar });
  const zoneOf = (last: Instant) => dayZoneOf(last, customerZone, house);
  const bySequence = new Map(events.map(event => [event.sequence, event]));
  const ref: RefOf = wanted => {
    const { sequence, type, at, actor } = bySequence.get(wanted)!;
    const name = actor.kind === 'person' ? known.person(actor.id).name : null;
    return { sequence, type, at, actor: { kind: actor.kind, id: actor.id, name } };
  };
  return {
    asOf: reading.asOf,
    waitingOn: reading.standing?.party ?? null,
    calendar: { id: calendar.id, name: calendar.name, zone: versionInForce(calendar, reading.asOf).zone },
    episodes: reading.episodes.map(episode => presentEpisode(episode, ref)),
    targets: reading.targets.map(target => presentTarget(target, zoneOf)),
    deadlines: reading.deadlines.map(deadline => presentDeadline(deadline, ref, zoneOf)),
  };
}

function presentEpisode({ number, openedAt, openedBy, ...episode }: EpisodeReading, ref: RefOf): EpisodeShown {
  const durations = Object.entries(episode.durations).map(([metric, one]) => [metric, presentMeasured(one)]);
  return {
    number,
    openedAt,
    openedBy: ref(openedBy),
    closedAt: episode.closedAt ?? null,
    ending: episode.ending ?? null,
    segments: episode.segments.map(segment => presentSegment(segment, ref)),
    total: presentMeasured(episode.total),
    durations: Object.fromEntries(durations),
  };
}

function presentSegment(segment: Segment, ref: RefOf): SegmentShown {
  const { party, from, to, because, openedBy } = segment;
  return {
    party,
    from,
    to,
    ms: millisecondsOf(to) - millisecondsOf(from),
    because,
    openedBy: ref(openedBy),
    answerBy: ('answerBy' in segment && segment.answerBy) || null,
    wakesAt: 'wakesAt' in segment ? segment.wakesAt : null,
  };
}

function presentMeasured({ pausedShare, ...measured }: Measured) {
  return { ...measured, pausedShare: pausedShare ?? null };
}

function presentTarget(
  { metric, episode, clock, threshold, version, state, ...target }: Target,
  zoneOf: ZoneOf,
): TargetShown {
  return {
    metric,
    episode,
    clock,
    threshold,
    version,
    state,
    from: target.from ?? null,
    to: target.to ?? null,
    elapsedMs: target.elapsedMs ?? null,
    leftMs: target.leftMs ?? null,
    dueAt: target.dueAt ?? null,
    lateFrom: target.lateFrom ?? null,
    dayZone: target.dueAt === undefined ? null : zoneOf(target.dueAt),
    resumesAt: target.resumesAt ?? null,
  };
}

function presentDeadline({ at, kind, party, state, request }: Deadline, ref: RefOf, zoneOf: ZoneOf): DeadlineShown {
  return {
    at,
    dayZone: zoneOf(shiftInstant(at, -1)),
    kind,
    party,
    state,
    request: request === undefined ? null : ref(request),
  };
}
