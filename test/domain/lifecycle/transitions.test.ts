import { describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { EventType } from '#domain/events.ts';
import { actionStateOf, allowedActions } from '#domain/lifecycle/allowedActions.ts';
import type { CommandName } from '#domain/lifecycle/command.ts';
import { commandFields } from '#domain/lifecycle/commands.ts';
import { type ConditionName, conditions } from '#domain/lifecycle/conditions.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { tooEarlyUntil } from '#domain/lifecycle/judge.ts';
import { type From, type Transition, transitions } from '#domain/lifecycle/transitions.ts';
import { isRefusal } from '#domain/refusals.ts';
import { isOpen, statusNames } from '#domain/status.ts';
import { cast, everybody } from './cast.ts';
import { place } from './given.ts';
import { dearScene, plainScene, type Scene, samples, sceneOf } from './scenes.ts';

/** What each command is told as. A command without an entry does not compile. */
const toldAs: Record<CommandName, EventType> = {
  receive: 'received',
  update_facts: 'facts_updated',
  know: 'facts_updated',
  add_evidence: 'evidence_added',
  receive_message: 'message_received',
  record_return: 'return_recorded',
  waive_return: 'return_waived',
  record_finding: 'finding_recorded',
  reply: 'replied',
  note: 'noted',
  take: 'taken',
  release: 'released',
  assign: 'assigned',
  request_information: 'information_requested',
  request_return: 'return_requested',
  approve: 'approved',
  confirm: 'approved',
  reject: 'rejected',
  undo: 'undone',
  appeal: 'appealed',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  merge: 'merged',
  park: 'parked',
  wake: 'woken',
  note_due_soon: 'deadline_due_soon',
  note_missed: 'deadline_missed',
  remind: 'reminded',
  expire_request: 'request_expired',
  settle: 'refund_settled',
  fail_refund: 'refund_failed',
};

/** How a scene that is allowed is spoilt, so that just this condition no longer holds. */
const spoil: Record<ConditionName, (scene: Scene & { claim: Claim }) => Scene> = {
  notHeldByAnother: scene => ({ ...scene, claim: { ...scene.claim, assigneeId: 'somebody' } }),
  notYoursYet: scene => ({ ...scene, claim: { ...scene.claim, assigneeId: scene.actor.id } }),
  held: scene => ({ ...scene, claim: { ...scene.claim, assigneeId: undefined } }),
  proposalPending: scene => ({ ...scene, claim: { ...scene.claim, proposal: undefined } }),
  secondPerson: scene => ({
    ...scene,
    claim: { ...scene.claim, proposal: { ...scene.claim.proposal!, by: scene.actor.id } },
  }),
  somethingToUndo: scene => ({ ...scene, claim: { ...scene.claim, undoable: undefined } }),
  ownAct: scene => ({ ...scene, claim: { ...scene.claim, undoable: { ...scene.claim.undoable!, by: 'somebody' } } }),
  withinUndo: scene => ({ ...scene, now: scene.claim.undoable!.until }),
  answerNotOverdue: scene => ({ ...scene, now: scene.claim.waiting!.answerBy! }),
  answerOverdue: scene => ({ ...scene, now: shiftInstant(scene.claim.waiting!.answerBy!, -1) }),
  returnNeeded: scene => {
    const { facts } = scene.claim;
    const waived = { ...facts, return: { ...facts.return, waivedAt: facts.openedAt } };
    return { ...scene, claim: { ...scene.claim, facts: waived } };
  },
  decisionOnRecord: scene => ({ ...scene, claim: { ...scene.claim, decision: undefined } }),
  refundNotReleased: scene => ({ ...scene, now: scene.claim.decision!.undoUntil }),
  payoutNotHeld: scene => ({ ...scene, now: scene.claim.decision!.at }),
};

/** Conditions that bind agents alone; every other binds whoever may give the command. */
const bindsAgentsOnly: ConditionName[] = ['notHeldByAnother', 'ownAct'];

const names = Object.keys(samples) as CommandName[];
const stands: From[] = ['none', ...statusNames];
const cells = transitions.flatMap(row => row.from.flatMap(from => row.who.map(who => ({ ...row, row, from, who }))));
const rowsOf = (command: CommandName, from: From) =>
  transitions.filter(row => row.command === command && row.from.includes(from));

function run({ claim, command, actor, now }: Scene) {
  const decided = decide(claim, command, actor, now);
  if (isRefusal(decided)) throw new Error(JSON.stringify(decided));
  const placed = place(claim, decided.events, actor);
  return { placed, after: placed.reduce<Claim | undefined>(evolve, claim)! };
}

function statusWanted(row: Transition, scene: Scene, after: Claim) {
  const { claim: before, now } = scene;
  const leads = row.to;
  if (leads === 'same') return before?.status;
  if (leads === 'before') return before?.undoable?.before.status;
  if (leads !== 'judged') return leads;
  const anew = ['receive', 'appeal', 'reopen'].includes(row.command);
  if (before !== undefined && !isOpen(before.status) && !anew) return before.status;
  if (tooEarlyUntil(after, now) !== undefined) return 'parked';
  const answered = !(before?.waiting?.on === 'customer' || before?.waiting === undefined) && !anew;
  return before?.status === 'waiting' && answered ? 'waiting' : 'open';
}

describe('the transitions table', () => {
  it('has a row for every command, and each in the samples', () => {
    const inTable = new Set(transitions.map(row => row.command));
    expect([...inTable].sort()).toEqual([...names].sort());
    for (const name of Object.keys(commandFields)) expect(inTable).toContain(name);
  });

  it('names every condition somewhere', () => {
    const named = new Set(transitions.flatMap(row => row.when));
    expect([...named].sort()).toEqual(Object.keys(conditions).sort());
  });

  it.each(names)('%s: at most one row fits a status and an actor', command => {
    for (const from of stands) {
      for (const who of everybody) {
        expect(rowsOf(command, from).filter(row => row.who.includes(who)).length).toBeLessThanOrEqual(1);
      }
    }
  });

  it('gives finance what settles a refund or says that it failed, and nothing else', () => {
    const theirs = transitions.filter(({ who }) => who.includes('finance'));
    expect(theirs.map(({ command, from }) => [command, from])).toEqual([
      ['settle', ['approved']],
      ['fail_refund', ['approved']],
    ]);
  });

  it.each(cells)('$command from $from by $who is allowed and leads to $to', ({ command, from, who, row }) => {
    const scene = sceneOf(command, from, cast[who]);
    expect(scene.claim?.status ?? 'none').toBe(from);
    if (scene.claim !== undefined) {
      expect(allowedActions(actionStateOf(scene.claim), scene.actor, scene.now)).toContain(command);
    }
    const { placed, after } = run(scene);
    expect(placed[0]?.type).toBe(toldAs[command]);
    expect(after.status).toBe(statusWanted(row, scene, after));
  });

  it.each(cells.filter(cell => cell.or !== undefined))(
    '$command from $from by $who leads to $or when the amount needs a second person',
    ({ from, who }) => {
      const scene = dearScene(from as never, cast[who]);
      const { placed, after } = run(scene);
      expect(placed.map(({ type }) => type)).toEqual(['approval_proposed']);
      expect(after.status).toBe(from === 'parked' ? 'parked' : 'open');
    },
  );

  const wrongStatuses = names.flatMap(command =>
    stands.filter(from => rowsOf(command, from).length === 0).map(from => ({ command, from })),
  );
  it.each(wrongStatuses)('$command is refused from $from, whoever gives it', ({ command, from }) => {
    for (const who of everybody) {
      const scene = plainScene(command, from, cast[who]);
      const code = from === 'none' ? 'no_such_claim' : command === 'receive' ? 'already_received' : 'wrong_status';
      expect(decide(scene.claim, scene.command, scene.actor, scene.now)).toMatchObject({ refused: true, code });
      if (scene.claim === undefined) continue;
      expect(allowedActions(actionStateOf(scene.claim), scene.actor, scene.now)).not.toContain(command);
    }
  });

  const wrongActors = names.flatMap(command =>
    stands
      .filter(from => rowsOf(command, from).length > 0)
      .flatMap(from => {
        const permitted = rowsOf(command, from).flatMap(row => row.who);
        return everybody.filter(who => !permitted.includes(who)).map(who => ({ command, from, who }));
      }),
  );
  it.each(wrongActors)('$command from $from is not for $who', ({ command, from, who }) => {
    const permitted = rowsOf(command, from)[0]!.who[0]!;
    const scene = { ...sceneOf(command, from, cast[permitted]), actor: cast[who] };
    expect(decide(scene.claim, scene.command, scene.actor, scene.now)).toEqual({
      refused: true,
      code: 'not_permitted',
    });
    if (scene.claim === undefined) return;
    expect(allowedActions(actionStateOf(scene.claim), scene.actor, scene.now)).not.toContain(command);
  });

  const bound = cells.flatMap(cell => cell.when.map(condition => ({ ...cell, condition })));
  it.each(bound)('$command from $from by $who: $condition', ({ command, from, who, condition }) => {
    const scene = sceneOf(command, from, cast[who]);
    const spoilt = spoil[condition]({ ...scene, claim: scene.claim! });
    const decided = decide(spoilt.claim, spoilt.command, spoilt.actor, spoilt.now);
    const actions = allowedActions(actionStateOf(spoilt.claim!), spoilt.actor, spoilt.now);
    if (bindsAgentsOnly.includes(condition) && who !== 'agent') {
      expect(isRefusal(decided)).toBe(false);
      expect(actions).toContain(command);
    } else {
      expect(decided).toMatchObject({ refused: true, code: conditions[condition].code });
      expect(actions).not.toContain(command);
    }
  });
});
