import { type Instant, instantAt, millisecondsOf, shiftInstant } from '../calendar.ts';
import type { Claim, Waiting } from '../claim.ts';
import type { DeadlinePassed, PlacedEvent } from '../events.ts';
import { type Deadline, deadlineOfMetric } from './deadlinesOf.ts';
import { dueSoonFrom } from './dueSoon.ts';
import type { ClockReading } from './readClock.ts';

/** What time alone brings a claim, and when: `request` is the sequence of the event that asked. */
export type Coming = { at: Instant } & (
  | ({ what: 'note_due_soon' | 'note_missed' } & DeadlinePassed)
  | { what: 'remind' | 'expire_request'; request: number }
  | { what: 'wake' }
);

/** Of several at one instant. */
const order = ['wake', 'note_due_soon', 'remind', 'note_missed', 'expire_request'] as const;

/** A reminder leaves so long before the answer is due, and never before half of the time to answer has passed. */
const remindMs = 48 * 3_600_000;

/**
 * What time alone brings a claim from here on, in order, and what it has brought already and was not told: a deadline comes near, once, and is missed, once; the
 * customer is reminded of an answer that is due; a request runs out; a claim that came too early wakes. Of a deadline that moved or was withdrawn nothing is left
 * here, so that it cannot fire. `reading` and `claim` stand for the same events.
 */
export function timeAhead(
  claim: Claim,
  events: readonly PlacedEvent[],
  reading: ClockReading,
  dueSoonMs: number,
): Coming[] {
  const asked = claim.status === 'waiting' ? outstanding(claim.waiting, events) : undefined;
  const told = toldOf(events);
  const coming: Coming[] = reading.deadlines.flatMap(deadline => {
    const { kind, at: dueAt, party, request } = deadline;
    const passed: DeadlinePassed = { deadline: kind, dueAt, party, ...(request === undefined ? {} : { request }) };
    const soon = latest(dueSoonFrom(deadline, dueSoonMs), standsSince(deadline, events, reading));
    return [
      ...(soon < dueAt ? [{ at: soon, what: 'note_due_soon' as const, ...passed }] : []),
      // What is asked for at present runs out, and the claim is ours again: that says it.
      ...(request !== undefined && request === asked?.sequence
        ? []
        : [{ at: dueAt, what: 'note_missed' as const, ...passed }]),
    ];
  });
  if (asked !== undefined) {
    const { sequence: request, on, since: askedAt, answerBy } = asked;
    coming.push({ at: answerBy, what: 'expire_request', request });
    if (on === 'customer' && reading.asOf < answerBy) {
      coming.push({ at: reminderAt(askedAt, answerBy), what: 'remind', request });
    }
  }
  if (claim.status === 'parked' && claim.parkedUntil !== undefined)
    coming.push({ at: claim.parkedUntil, what: 'wake' });
  return coming.filter(one => !told.has(keyOf(one))).sort(inOrder);
}

/** From when on a deadline has stood where it stands: it cannot have been near before. On the team's clock it moves with each pause. */
function standsSince(
  { kind, at, request }: Deadline,
  events: readonly PlacedEvent[],
  { targets, episodes, asOf }: ClockReading,
): Instant {
  if (request !== undefined) return events.find(({ sequence }) => sequence === request)!.at;
  const target = targets.find(({ metric, lateFrom }) => deadlineOfMetric[metric] === kind && lateFrom === at);
  const from = target?.from ?? asOf;
  return target?.clock === 'team' ? latest(from, episodes.at(-1)?.segments.at(-1)?.from ?? from) : from;
}

function reminderAt(askedAt: Instant, answerBy: Instant): Instant {
  const half = instantAt((millisecondsOf(askedAt) + millisecondsOf(answerBy)) / 2);
  return latest(shiftInstant(answerBy, -remindMs), half);
}

/** The request that the claim waits for, with the sequence of its event; undefined when no time was set. */
function outstanding(waiting: Waiting | undefined, events: readonly PlacedEvent[]) {
  if (waiting?.answerBy === undefined) return undefined;
  const asked = events.findLast(
    ({ type, at }) => at === waiting.since && (type === 'information_requested' || type === 'return_requested'),
  );
  return asked && { sequence: asked.sequence, on: waiting.on, since: waiting.since, answerBy: waiting.answerBy };
}

function toldOf(events: readonly PlacedEvent[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(event => {
      if (event.type === 'deadline_due_soon') return [deadlineKey('note_due_soon', event.payload)];
      if (event.type === 'deadline_missed') return [deadlineKey('note_missed', event.payload)];
      if (event.type === 'reminded') return [`remind ${event.payload.request}`];
      return [];
    }),
  );
}

function keyOf(one: Coming): string {
  if ('deadline' in one) return deadlineKey(one.what, one);
  return 'request' in one ? `${one.what} ${one.request}` : one.what;
}

function deadlineKey(what: string, { deadline, dueAt, request }: DeadlinePassed): string {
  return [what, deadline, dueAt, request].join(' ');
}

function latest(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

function inOrder(a: Coming, b: Coming): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return order.indexOf(a.what) - order.indexOf(b.what);
}
