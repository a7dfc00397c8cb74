import { z } from '@hono/zod-openapi';
import { deadlineKinds } from '#domain/clock/deadlinesOf.ts';
import { targetStates } from '#domain/clock/targets/target.ts';
import { clockNames, metricNames, thresholdSchema } from '#domain/clock/targets/targetPolicySchema.ts';
import { parties } from '#domain/status.ts';
import { eventShown } from './claimDetail.ts';
import { dayZone, instant, party } from './vocabulary.ts';

const milliseconds = z.int().min(0);
const metric = z.enum(metricNames);

export const eventRef = eventShown.pick({ sequence: true, type: true, at: true, actor: true }).openapi('EventRef');

const segment = z
  .object({
    party,
    from: instant,
    to: instant.openapi({ description: 'Its first instant that it no longer holds; of the last one, now.' }),
    ms: milliseconds,
    because: z.enum(['event', 'timeout', 'woke']).openapi({
      description:
        'Whether the event opened it, or the moment that the event had named: a request ran out, a claim woke.',
    }),
    openedBy: eventRef,
    answerBy: instant.nullable().openapi({ description: 'Until when an answer is expected.' }),
    wakesAt: instant.nullable(),
  })
  .openapi('ClockSegment');
export type SegmentShown = z.infer<typeof segment>;

const measured = z
  .object({
    customerMs: milliseconds.openapi({ description: 'Wall time.' }),
    teamMs: milliseconds.openapi({ description: 'What of it waited on the team, inside its working calendar.' }),
    byParty: z
      .object(
        Object.fromEntries(parties.map(name => [name, milliseconds])) as Record<(typeof parties)[number], z.ZodInt>,
      )
      .openapi({ description: 'The wall time by whom it waited on; together they are all of it.' }),
    pausedShare: z.number().min(0).max(1).nullable().openapi({
      description: 'The part that waited on somebody else or on time; null for a span without length.',
    }),
  })
  .openapi('Measured');

const episode = z
  .object({
    number: z.int(),
    openedAt: instant,
    openedBy: eventRef,
    closedAt: instant.nullable(),
    ending: z.enum(['refunded', 'rejected', 'withdrawn', 'reopened']).nullable(),
    segments: z
      .array(segment)
      .openapi({ description: 'Without gap or overlap, from the opening until the end or now.' }),
    total: measured,
    durations: z.partialRecord(metric, measured).openapi({ description: 'How long it took to what was reached.' }),
  })
  .openapi('ClockEpisode');
export type EpisodeShown = z.infer<typeof episode>;

const target = z
  .object({
    metric,
    episode: z.int(),
    clock: z
      .enum(clockNames)
      .openapi({ description: 'customer: wall time; team: working time that waited on the team.' }),
    threshold: thresholdSchema,
    version: z.int().openapi({ description: 'The version of the targets that holds for it.' }),
    state: z.enum(targetStates),
    from: instant.nullable(),
    to: instant.nullable().openapi({ description: 'When what it promises happened.' }),
    elapsedMs: milliseconds.nullable().openapi({ description: 'On its own clock.' }),
    leftMs: z.int().nullable().openapi({ description: 'On its own clock; only while it is active or paused.' }),
    dueAt: instant.nullable().openapi({ description: 'The last instant in time; a paused one has none.' }),
    lateFrom: instant.nullable().openapi({ description: 'The first instant that is too late.' }),
    dayZone,
    resumesAt: instant.nullable(),
  })
  .openapi('Target');
export type TargetShown = z.infer<typeof target>;

const deadline = z
  .object({
    at: instant.openapi({ description: 'The first instant that is too late.' }),
    dayZone,
    kind: z.enum(deadlineKinds),
    party: z.enum(parties).exclude(['time']).openapi({ description: 'Who has to act until then.' }),
    state: z.enum(['running', 'missed']),
    request: eventRef.nullable().openapi({ description: 'The event that asked.' }),
  })
  .openapi('ClockDeadline');
export type DeadlineShown = z.infer<typeof deadline>;

/** What the clocks of a claim say. */
export const claimClock = z
  .object({
    asOf: instant,
    waitingOn: party.nullable().openapi({ description: 'Null once it is closed.' }),
    calendar: z.object({ id: z.string(), name: z.string(), zone: z.string() }),
    episodes: z
      .array(episode)
      .openapi({ description: 'The first one first; an appeal or a reopening begins another.' }),
    targets: z.array(target),
    deadlines: z.array(deadline).openapi({ description: 'The soonest first.' }),
  })
  .openapi('ClaimClock');
export type ClaimClock = z.infer<typeof claimClock>;
