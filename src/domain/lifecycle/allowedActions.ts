import type { Instant } from '../calendar.ts';
import type { ActionState, Claim } from '../claim.ts';
import type { Actor } from '../people.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { CommandName } from './command.ts';
import { unmet } from './conditions.ts';
import { returnStillNeeded } from './returnStillNeeded.ts';
import { type From, transitions, type Who } from './transitions.ts';

const rowsOf = Map.groupBy(transitions, row => row.command);
const commandNames = [...rowsOf.keys()];

/** What of a claim decides which commands it allows: small enough to be kept beside each row of the queue. */
export function actionStateOf(claim: Claim): ActionState {
  return {
    status: claim.status,
    assigneeId: claim.assigneeId,
    waitingOn: claim.waiting?.on,
    answerBy: claim.waiting?.answerBy,
    parkedUntil: claim.status === 'parked' ? claim.parkedUntil : undefined,
    proposedBy: claim.proposal?.by,
    decidedBy: claim.decision?.by,
    undoUntil: claim.undoable?.until,
    undoBy: claim.undoable?.by,
    undoHeldUntil: claim.decision?.undoUntil,
    refundFailed: claim.refund?.failure !== undefined,
    appealed: claim.appealedAt !== undefined,
    needsReturn: returnStillNeeded(claim),
  };
}

/** The commands that an actor may give now. What a command is given with can still be refused (an amount, a ground, a photo). */
export function allowedActions(state: ActionState, actor: Actor, now: Instant): CommandName[] {
  return commandNames.filter(command => forbidden(state, command, actor, now) === undefined);
}

/** Why an actor may not give a command now, read from the transitions table; undefined when they may. `state` absent: no claim yet. */
export function forbidden(
  state: ActionState | undefined,
  command: CommandName,
  actor: Actor,
  now: Instant,
): Refusal | undefined {
  const standing = standingOf(state, now);
  const rows = rowsOf.get(command)?.filter(row => row.from.some(from => standing.includes(from)));
  if (rows === undefined || rows.length === 0) return wrongStatus(command, standing[0] ?? 'none');
  const row = rows.find(candidate => candidate.who.includes(whoOf(actor)));
  if (row === undefined) return refuse('not_permitted');
  if (state === undefined) return undefined;
  for (const condition of row.when) {
    const refusal = unmet(condition, state, actor, now);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A parked claim whose moment has come is open as well, even while nobody has woken it yet. */
function standingOf(state: ActionState | undefined, now: Instant): From[] {
  if (state === undefined) return ['none'];
  const due = state.status === 'parked' && state.parkedUntil !== undefined && state.parkedUntil <= now;
  return due ? ['parked', 'open'] : [state.status];
}

function wrongStatus(command: CommandName, status: From): Refusal {
  if (status === 'none') return refuse('no_such_claim');
  return command === 'receive' ? refuse('already_received') : refuse('wrong_status', { params: { status } });
}

function whoOf(actor: Actor): Who {
  return actor.kind === 'person' ? actor.role : actor.kind;
}
