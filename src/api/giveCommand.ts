import type { Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { nextDeadline } from '#domain/clock/nextDeadline.ts';
import { writtenClock } from '#domain/clock/records/writtenClock.ts';
import { timeAhead } from '#domain/clock/timeAhead.ts';
import type { ClaimEvent, NewEvent } from '#domain/events.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import { type Actor, jobsActor } from '#domain/people.ts';
import { isRefusal, type Refusal, refuse } from '#domain/refusals.ts';
import type { Assessment } from '#domain/verdict.ts';
import { lockClaim } from '#store/claims/lockClaim.ts';
import { saveProjection } from '#store/claims/saveProjection.ts';
import { saveClocks } from '#store/clocks/saveClocks.ts';
import { appendEvents } from '#store/events/appendEvents.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { keepSealed } from '#store/personal/keepSealed.ts';
import type { Seal } from '#store/personal/seal.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { transact } from '#store/transact.ts';
import type { Arrival } from './consequences/setting.ts';
import { carryOutConsequences } from './consequences.ts';
import type { Deps } from './deps.ts';
import { type Passed, passTime } from './passTime.ts';
import { refusedByTables } from './refusedByTables.ts';
import { sealTexts } from './sealTexts.ts';

/** A command to a claim that is there, its texts as they were written. `sequence`: only while the claim stands where its giver saw it. */
export type CommandRequest = {
  claimId: number;
  command: Exclude<Command, { command: 'receive' }>;
  actor: Actor;
  sequence?: number;
  arrival?: Arrival;
};

/** Carried out. No events: there was nothing new. */
export type Given = { claim: Claim; events: ClaimEvent[]; assessment: Assessment };

/** Somebody else acted meanwhile: how the claim stands now, and what happened since. */
export type Stale = { stale: true; claim: Claim; since: ClaimEvent[] };

/**
 * The one place where a command takes effect: all that it changes in one transaction, or nothing. It is run again where the database
 * had to end it for the sake of another.
 */
export async function giveCommand(deps: Deps, request: CommandRequest): Promise<Given | Refusal | Stale> {
  try {
    return await transact(deps.db, trx => giveCommandIn(deps, trx, request));
  } catch (error) {
    const refusal = await refusedByTables(deps.db, request.claimId, error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** These change what is committed of an order. It is locked before its claims, here as everywhere, so that nobody waits in a circle. */
const movesMoney: ReadonlySet<string> = new Set(['approve', 'confirm', 'undo', 'reopen']);

/** The same in a transaction that is under way, for whoever gives several commands or none; what the tables refuse is thrown as they say it. */
export async function giveCommandIn(
  deps: Deps,
  trx: Transaction<Database>,
  request: CommandRequest,
): Promise<Given | Refusal | Stale> {
  const { claimId, actor, sequence, arrival } = request;
  if (movesMoney.has(request.command.command)) await lockOrderOf(trx, claimId);
  const before = await lockClaim(trx, claimId);
  if (before === undefined) return refuse('no_such_claim');
  if (sequence !== undefined && sequence !== before.sequence) {
    return { stale: true as const, claim: before, since: await readEvents(trx, claimId, sequence) };
  }
  const now = deps.now();
  const { passed, ...written } = await whatTimeBrought(deps, trx, before, now);
  const { command, seals } = sealTexts(deps, inHouseZone(request.command, written.settings));
  const decided = decide(passed.claim, command, actor, now, deps.houseRules);
  if (isRefusal(decided)) return decided;
  if (decided.events.length === 0) return { claim: before, events: [], assessment: judge(before, now).assessment };
  return record(deps, trx, before, { ...written, passed, events: decided.events, actor, seals, arrival, now });
}

type Happened = {
  history: ClaimEvent[];
  settings: ClockSettings;
  passed: Passed;
  events: NewEvent[];
  actor: Actor;
  seals: readonly Seal[];
  arrival?: Arrival;
  now: Instant;
};

/** What is there of a claim, and what time has brought it that nobody told yet: it comes before whatever is told now. */
async function whatTimeBrought(deps: Deps, trx: Transaction<Database>, before: Claim, now: Instant) {
  const history = await readEvents(trx, before.id);
  const settings = await readClockSettings(trx);
  return { history, settings, passed: await passTime(before, history, { deps, trx, settings, now }) };
}

/** Writes what happened to a claim that the transaction holds: events, texts, how it stands now, and what follows from it. */
async function record(deps: Deps, trx: Transaction<Database>, before: Claim, happened: Happened): Promise<Given> {
  const { history, settings, passed, actor, arrival = {}, now } = happened;
  const recorded = [
    ...passed.events.map(event => ({ event, actor: jobsActor, recordedAt: now })),
    ...happened.events.map(event => ({ event, actor, recordedAt: now })),
  ];
  const events = await appendEvents(trx, before.id, before.sequence, recorded);
  const claim = events.reduce<Claim>(evolve, before);
  const { assessment } = judge(claim, now);
  const all = [...history, ...events];
  const { reading, records } = writtenClock(all, settings, now);
  const seals = [...passed.seals, ...happened.seals];
  await keepSealed(trx, claim.id, seals);
  await saveProjection(trx, {
    claim,
    assessment,
    deadline: nextDeadline(reading),
    nextMoment: timeAhead(claim, all, reading, settings.dueSoonMs).find(({ at }) => at > now)?.at,
    at: events.at(-1)?.at ?? now,
  });
  await saveClocks(trx, [{ claim, records }], settings);
  await carryOutConsequences(events, { deps, trx, before, claim, settings, records, seals, arrival });
  return { claim, events: events.slice(passed.events.length), assessment };
}

/**
 * What time alone has done to a claim is told: deadlines that came near or passed, waits that ran out; it is parked or woken where that follows, and how it is
 * judged as of now is saved. Undefined when there is no such claim.
 */
export async function reassessClaim(deps: Deps, claimId: number): Promise<Given | undefined> {
  return transact(deps.db, async trx => {
    const before = await lockClaim(trx, claimId);
    if (before === undefined) return undefined;
    const now = deps.now();
    const { passed, ...written } = await whatTimeBrought(deps, trx, before, now);
    const command = passed.claim.status === 'parked' ? 'wake' : 'park';
    const decided = decide(passed.claim, { command, until: now }, jobsActor, now, deps.houseRules);
    const events = isRefusal(decided) ? [] : decided.events;
    return record(deps, trx, before, { ...written, passed, events, actor: jobsActor, seals: [], now });
  });
}

/** A day without a zone is one of the house. */
function inHouseZone(command: CommandRequest['command'], settings: ClockSettings): CommandRequest['command'] {
  if (command.command !== 'settle' || command.zone !== undefined) return command;
  return { ...command, zone: houseZone(settings) };
}

/** Holds the order of a claim until the transaction ends. */
async function lockOrderOf(trx: Transaction<Database>, claimId: number): Promise<void> {
  const ofClaim = trx.selectFrom('claims').select('order_id').where('id', '=', claimId);
  await trx.selectFrom('orders').select('id').where('id', '=', ofClaim).forNoKeyUpdate().execute();
}

/** Whether the answer to a command says that its giver saw an older claim. */
export function isStale(answer: Given | Refusal | Stale): answer is Stale {
  return 'stale' in answer;
}
