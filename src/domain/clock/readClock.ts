import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';
import type { ClockSettings } from './clockSettings.ts';
import { type Deadline, deadlinesOf } from './deadlinesOf.ts';
import { type Episode, episodesOfTurns } from './episodesOf.ts';
import { type Measured, measure } from './measure.ts';
import { type Moments, momentsOf } from './momentsOf.ts';
import { promiseChain, promisedSince } from './promiseChain.ts';
import type { Standing } from './standing.ts';
import type { Target } from './targets/target.ts';
import { type Metric, metrics } from './targets/targetPolicySchema.ts';
import { targetsOf } from './targets/targetsOf.ts';
import { turnsOf } from './turnsOf.ts';
import type { WorkingCalendar } from './workingCalendar/workingCalendarSchema.ts';

/** An episode with what happened in it and how long it took: `total` until it was closed or now, a metric only once it was reached. */
export type EpisodeReading = Episode & {
  moments: Moments;
  total: Measured;
  durations: Partial<Record<Metric, Measured>>;
};

/** Everything that the clocks say of a claim. `standing` is whom it waits on now; undefined once it is closed. */
export type ClockReading = {
  asOf: Instant;
  standing: Standing | undefined;
  episodes: EpisodeReading[];
  targets: Target[];
  deadlines: Deadline[];
};

/** By which calendar and targets clocks are read. */
export type ReadingSettings = Pick<ClockSettings, 'calendar' | 'targets'>;

/**
 * Reads the clocks of a claim from its events, in their sequence, as of an instant: a pure function of (events, targets, calendar, asOf). Undefined before
 * the claim was opened.
 */
export function readClock(
  events: readonly PlacedEvent[],
  { calendar, targets: policy }: ReadingSettings,
  asOf: Instant,
): ClockReading | undefined {
  const turns = turnsOf(events);
  const episodes = episodesOfTurns(turns, asOf);
  const turn = turns.findLast(({ at }) => at <= asOf);
  const claim = claimAt(events, asOf);
  if (turn === undefined || claim === undefined) return undefined;
  const moments = momentsOf(events, asOf);
  const targets = targetsOf(episodes, moments, policy, { ...claim, calendar }, asOf);
  return {
    asOf,
    standing: episodes.at(-1)?.standing,
    episodes: episodes.map((_, i) => readEpisode(episodes, i, { moments, calendar, asOf })),
    targets,
    deadlines: deadlinesOf(events, targets, turn, asOf),
  };
}

type Setting = { moments: ReadonlyMap<number, Moments>; calendar: WorkingCalendar; asOf: Instant };

function readEpisode(
  episodes: readonly Episode[],
  index: number,
  { moments, calendar, asOf }: Setting,
): EpisodeReading {
  const episode = episodes[index]!;
  const { segments, openedAt, closedAt } = episode;
  const happened = moments.get(episode.number) ?? {};
  const chain = promiseChain(episodes, index);
  const promised = chain.flatMap(one => one.segments);
  const durations: EpisodeReading['durations'] = {};
  for (const [metric, { from, to }] of Object.entries(metrics) as [Metric, (typeof metrics)[Metric]][]) {
    const end = happened[to]?.at;
    const starts = {
      received: openedAt,
      received_or_woken: promisedSince(chain),
      approved: happened.approved?.at,
    };
    const start = starts[from];
    if (start === undefined || end === undefined || (closedAt !== undefined && end > closedAt)) continue;
    durations[metric] = measure(from === 'received_or_woken' ? promised : segments, start, end, calendar);
  }
  return { ...episode, moments: happened, total: measure(segments, openedAt, closedAt ?? asOf, calendar), durations };
}

function claimAt(events: readonly PlacedEvent[], asOf: Instant) {
  const [received] = events;
  if (received?.type !== 'received') return undefined;
  let { timeZone } = received.payload.facts;
  for (const event of events) {
    if (event.type === 'facts_updated' && event.at <= asOf) timeZone = event.payload.change.timeZone ?? timeZone;
  }
  return { policy: received.payload.policy, timeZone };
}
