import { type Instant, millisecondsOf } from '../../calendar.ts';
import type { Episode, Segment } from '../episodesOf.ts';
import { lengthOf } from '../intervals.ts';
import type { Moments } from '../momentsOf.ts';
import { isPause, type Standing } from '../standing.ts';
import { customerLimit, type Limit, type TargetContext } from './customerLimit.ts';
import { type Stretch, stretchesOf } from './stretchesOf.ts';
import type { Target, TargetState } from './target.ts';
import { metrics, type TargetDefinition } from './targetPolicySchema.ts';
import { teamBudget, teamLimit, teamTime } from './teamTime.ts';

/**
 * An episode as its targets see it. `start` and `segments` reach back to the episode whose promise it carries on, for a refund that was approved and then
 * opened again: that promise was never answered.
 */
export type Subject = {
  episode: Episode;
  moments: Moments;
  start: Instant;
  segments: readonly Segment[];
  asOf: Instant;
};

/** What was reached had begun, be it at the same moment: it no longer waits for time. */
const begun: Standing = { party: 'payment' };

type Reading = Limit & { from: Instant; elapsedMs: number; leftMs: number };

/** A target of an episode as it stands; undefined while it has not begun (no approval, no payout), or is not promised by the claim's policy. */
export function targetOf(
  subject: Subject,
  definition: TargetDefinition,
  version: number,
  context: TargetContext,
): Target | undefined {
  const { episode, asOf } = subject;
  const start = startOf(subject, definition);
  if (start === undefined) return undefined;
  const to = reachedAt(subject, definition);
  const stop = to ?? episode.closedAt ?? asOf;
  const standing = to === undefined ? episode.standing : begun;
  const segments = start < episode.openedAt ? subject.segments : episode.segments;
  const stretches = restarts(definition) ? stretchesOf(segments, start, stop, standing) : [{ from: start, to: stop }];
  const readings = stretches.map(stretch => read(subject, definition, stretch, context));
  if (readings.includes(undefined)) return undefined;
  const common = { metric: definition.metric, episode: episode.number, clock: definition.clock, version } as const;
  const base = { ...common, threshold: definition.threshold, to };
  const missed = readings.find((reading, i) => reading!.lateFrom <= stretches[i]!.to);
  const last = missed ?? readings.at(-1);
  const state = stateOf(episode, missed !== undefined, to !== undefined, pauses(definition, standing));
  if (state === 'cancelled') return { ...base, state, from: last?.from };
  if (state === 'paused') return { ...base, state, ...pausedReading(definition, standing!, last, context) };
  const { leftMs, ...reading } = last!;
  return state === 'active'
    ? { ...base, state, ...reading, ...undated(definition, standing, leftMs) }
    : { ...base, state, ...reading };
}

function startOf({ episode, moments, start }: Subject, { metric }: TargetDefinition): Instant | undefined {
  const kind = metrics[metric].from;
  if (kind === 'approved') return moments.approved?.at;
  return kind === 'received' ? episode.openedAt : start;
}

/** What happens after an episode was closed no longer answers it. */
function reachedAt({ episode, moments }: Subject, { metric }: TargetDefinition): Instant | undefined {
  const at = moments[metrics[metric].to]?.at;
  return at !== undefined && episode.closedAt !== undefined && at > episode.closedAt ? undefined : at;
}

function restarts({ metric }: TargetDefinition): boolean {
  return metrics[metric].targetAnew;
}

/** Wall time runs on whoever is waited for, except that a promise to somebody who came too early begins when the claim wakes. */
function pauses(definition: TargetDefinition, standing: Standing | undefined): boolean {
  if (standing === undefined) return false;
  return definition.clock === 'team' ? isPause(standing) : restarts(definition) && standing.party === 'time';
}

function stateOf(episode: Episode, missed: boolean, reached: boolean, paused: boolean): TargetState {
  if (reached) return missed ? 'missed_closed' : 'met';
  if (episode.ending !== undefined) return missed ? 'missed_closed' : 'cancelled';
  if (missed) return 'missed_open';
  return paused ? 'paused' : 'active';
}

function read(
  subject: Subject,
  definition: TargetDefinition,
  stretch: Stretch,
  context: TargetContext,
): Reading | undefined {
  const { metric, threshold, clock } = definition;
  const { from, to } = stretch;
  if (clock === 'team') {
    const ticked = teamTime(subject.segments, stretch, context.calendar);
    const budget = teamBudget(threshold, from, context.calendar);
    const elapsedMs = lengthOf(ticked);
    return { from, elapsedMs, leftMs: budget - elapsedMs, ...teamLimit(ticked, budget, to, context.calendar) };
  }
  const limit = customerLimit(metric, threshold, from, context);
  const elapsedMs = millisecondsOf(to) - millisecondsOf(from);
  return limit && { from, elapsedMs, leftMs: millisecondsOf(limit.dueAt) - millisecondsOf(to), ...limit };
}

/** What is left and no date. Of a promise that begins anew when the claim wakes, all that it will have then. */
function pausedReading(
  definition: TargetDefinition,
  standing: Standing,
  last: Reading | undefined,
  context: TargetContext,
): Partial<Target> {
  const resumesAt = 'wakesAt' in standing ? standing.wakesAt : undefined;
  if (!restarts(definition) || resumesAt === undefined) {
    return { from: last?.from, elapsedMs: last?.elapsedMs, leftMs: last?.leftMs, resumesAt };
  }
  const { metric, threshold, clock } = definition;
  if (clock === 'team') return { leftMs: teamBudget(threshold, resumesAt, context.calendar), resumesAt };
  const limit = customerLimit(metric, threshold, resumesAt, context);
  return { leftMs: limit && millisecondsOf(limit.dueAt) - millisecondsOf(resumesAt), resumesAt };
}

/** The team's clock stands still while a payment is under way: what is left has no date then. */
function undated({ clock }: TargetDefinition, standing: Standing | undefined, leftMs: number): Partial<Target> {
  if (clock === 'team' && standing?.party !== 'team') return { leftMs, dueAt: undefined, lateFrom: undefined };
  return { leftMs };
}
