import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import type { NewEvent, PlacedEvent } from '../events.ts';
import type { Actor } from '../people.ts';
import { type HouseRules, houseRules } from '../policy/houseRules.ts';
import { isRefusal, type Refusal } from '../refusals.ts';
import { actionStateOf, forbidden } from './allowedActions.ts';
import type { Command, CommandName } from './command.ts';
import { decideApproval } from './decideApproval.ts';
import { decideClosing } from './decideClosing.ts';
import { decideConversation } from './decideConversation.ts';
import { decideEvidence } from './decideEvidence.ts';
import { decideFacts } from './decideFacts.ts';
import { decideHolding } from './decideHolding.ts';
import { decideParking } from './decideParking.ts';
import { decidePayout } from './decidePayout.ts';
import { decideReceive } from './decideReceive.ts';
import { decideRejection } from './decideRejection.ts';
import { decideRequest } from './decideRequest.ts';
import { decideTime, saysOnly } from './decideTime.ts';
import { decideUndo } from './decideUndo.ts';
import { evolve } from './evolve.ts';
import { followVerdict, overdueWake } from './followVerdict.ts';
import type { Bodies, Situation } from './situation.ts';

const bodies: Bodies<Exclude<CommandName, 'receive'>> = {
  ...decideFacts,
  ...decideEvidence,
  ...decideConversation,
  ...decideHolding,
  ...decideRequest,
  ...decideApproval,
  ...decideRejection,
  ...decideUndo,
  ...decideClosing,
  ...decideParking,
  ...decidePayout,
  ...decideTime,
};

export type Decided = { events: NewEvent[] } | Refusal;

/**
 * What a command does to a claim at a moment: its events in order, or why it is refused. Pure. No events means that nothing is new.
 * `claim` is undefined for `receive` only. Where the facts change, parking and waking follow in the same answer, so that the status agrees with the
 * verdict as of `now`; a moment of waking that passed unnoticed is told first, at its own time. `at` is when a thing happened: the moment named for messages, photos,
 * payouts and waking, else `now`. Throws a RangeError only where a policy version that judged the claim is gone.
 */
export function decide(
  claim: Claim | undefined,
  command: Command,
  actor: Actor,
  now: Instant,
  house: HouseRules = houseRules,
): Decided {
  const refusal = forbidden(claim && actionStateOf(claim), command.command, actor, now);
  if (refusal !== undefined) return refusal;
  if (claim === undefined) return command.command === 'receive' ? decideReceive(command, now) : { events: [] };
  const alone = saysOnly.has(command.command);
  const overdue = alone || command.command === 'wake' ? [] : overdueWake(claim, now);
  const awake = tell(claim, overdue, actor);
  const happened = carryOut({ claim: awake, command, actor, now, house });
  if (isRefusal(happened)) return happened;
  const after = tell(awake, happened, actor);
  return { events: [...overdue, ...happened, ...(alone ? [] : followVerdict(after, now))].map(asStored) };
}

function carryOut(situation: Omit<Situation<CommandName>, 'command'> & { command: Command }): NewEvent[] | Refusal {
  const body = bodies[situation.command.command as keyof typeof bodies] as (
    s: typeof situation,
  ) => NewEvent[] | Refusal;
  return body(situation);
}

function tell(claim: Claim, events: NewEvent[], actor: Actor): Claim {
  return events.reduce(
    (before, event) =>
      evolve(before, { ...event, claimId: before.id, sequence: before.sequence + 1, actor } as PlacedEvent),
    claim,
  );
}

/** An event as it will be read again: fields that are undefined are not there. */
function asStored(event: NewEvent): NewEvent {
  return JSON.parse(JSON.stringify(event)) as NewEvent;
}
