import type { Instant } from '../../calendar.ts';
import type { PlacedEvent } from '../../events.ts';
import { type Party, parties } from '../../status.ts';
import type { ClockSettings } from '../clockSettings.ts';
import { type Episode, episodesOf, type Segment } from '../episodesOf.ts';
import { timeByParty } from '../measure.ts';
import { promiseChain } from '../promiseChain.ts';
import { type ClockReading, readClock } from '../readClock.ts';
import { endsByItselfAt } from '../standing.ts';
import type { Target, TargetState } from '../targets/target.ts';
import { type ClockName, type Metric, metrics } from '../targets/targetPolicySchema.ts';

export const keptStates = ['running', 'paused', 'met', 'missed_closed', 'cancelled'] as const;
export type KeptState = (typeof keptStates)[number];

/**
 * A target of an episode as it is kept for the measures, as of the claim's last event. `running`: paused until `resumesAt`, where there is one, then active, and missed from
 * `lateFrom` on; nothing but the time that is asked for decides which. `paused`: until another event.
 */
export type TargetRecord = {
  episode: number;
  metric: Metric;
  clock: ClockName;
  /** Of the policy of targets. */
  version: number;
  state: KeptState;
  from?: Instant;
  dueAt?: Instant;
  lateFrom?: Instant;
  reachedAt?: Instant;
  resumesAt?: Instant;
  /** Milliseconds; of what is paused, be it until a moment. */
  leftMs?: number;
  /** Whom its wall time waited on from the start until it was, or will be, too late, in milliseconds; and the party of the most: the cause of a breach. */
  untilLate?: Record<Party, number>;
  cause?: Party;
};

const keptState: Record<TargetState, KeptState> = {
  active: 'running',
  missed_open: 'running',
  paused: 'paused',
  met: 'met',
  missed_closed: 'missed_closed',
  cancelled: 'cancelled',
};

/** The records of a claim's targets. `reading` is as of its last event. */
export function targetRecords(
  events: readonly PlacedEvent[],
  settings: ClockSettings,
  reading: ClockReading,
): TargetRecord[] {
  const resumesAt = endsByItselfAt(reading.standing);
  const isPaused = resumesAt !== undefined && reading.targets.some(({ state }) => state === 'paused');
  const resumed = isPaused ? (readClock(events, settings, resumesAt)?.targets ?? []) : [];
  const records = reading.targets.map(target => {
    const later = target.state === 'paused' ? resumed.find(other => isSame(target, other)) : undefined;
    if (later === undefined) return recordOf(target);
    return { ...recordOf(later), resumesAt, leftMs: target.leftMs };
  });
  return withCauses(records, events, reading.asOf);
}

function recordOf({ episode, metric, clock, version, state, from, dueAt, lateFrom, to, leftMs }: Target): TargetRecord {
  const left = state === 'paused' ? leftMs : undefined;
  const kept = keptState[state];
  return { episode, metric, clock, version, state: kept, from, dueAt, lateFrom, reachedAt: to, leftMs: left };
}

function isSame(one: Target, other: Target): boolean {
  return one.episode === other.episode && one.metric === other.metric && one.clock === other.clock;
}

/** Whose time it was, for what is late or will be unless something happens. */
function withCauses(records: readonly TargetRecord[], events: readonly PlacedEvent[], last: Instant): TargetRecord[] {
  const limits = records.flatMap(({ state, lateFrom }) => (mayBeLate(state) ? (lateFrom ?? []) : []));
  if (limits.length === 0) return [...records];
  const episodes = episodesOf(
    events,
    limits.reduce((a, b) => (a > b ? a : b), last),
  );
  return records.map(record => {
    const { state, from, lateFrom } = record;
    if (!mayBeLate(state) || from === undefined || lateFrom === undefined) return record;
    const untilLate = timeByParty(segmentsOf(record, episodes), from, lateFrom);
    const cause = parties.reduce((most, party) => (untilLate[party] > untilLate[most] ? party : most));
    return { ...record, untilLate, cause };
  });
}

const mayBeLate = (state: KeptState) => state === 'running' || state === 'missed_closed';

function segmentsOf({ episode, metric }: TargetRecord, episodes: readonly Episode[]): readonly Segment[] {
  const index = episodes.findIndex(({ number }) => number === episode);
  if (metrics[metric].from !== 'received_or_woken') return episodes[index]!.segments;
  return promiseChain(episodes, index).flatMap(({ segments }) => segments);
}
