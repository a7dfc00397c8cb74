import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { Command, CommandName } from '#domain/lifecycle/command.ts';
import type { From } from '#domain/lifecycle/transitions.ts';
import type { Actor } from '#domain/people.ts';
import type { Status } from '#domain/status.ts';
import { factsOf, factsOfMissingParcel, photoOf } from '#test/domain/factsOf.ts';
import { ben, jobs, shop } from './cast.ts';
import { given, receive, type Story } from './given.ts';

const message = 'sha256:message';
const justification = 'sha256:justification';
const dear = { amount: 60_000, currency: 'EUR' };
const siblings = [{ claimId: 9, openedAt: '2026-03-06T00:00:00.000Z' }];

/** Of each command one that is as complete as it can be: what refuses it is the status, the actor or a condition. */
export const samples: { [C in CommandName]: Extract<Command, { command: C }> } = {
  receive: receive(factsOf()),
  update_facts: { command: 'update_facts', tracking: { scans: [{ at: '2026-03-04T08:00:00.000Z', status: 'out' }] } },
  know: { command: 'know', change: { siblings: [{ claimId: 11, openedAt: '2026-03-19T00:00:00.000Z' }] } },
  add_evidence: { command: 'add_evidence', photo: photoOf('back', { receivedAt: '2026-03-20T12:00:00.000Z' }) },
  receive_message: { command: 'receive_message', message, from: 'customer' },
  record_return: { command: 'record_return', shippedAt: '2026-03-11T09:00:00.000Z', trackingNumber: 'R-2' },
  waive_return: { command: 'waive_return', justification },
  record_finding: { command: 'record_finding', kind: 'description_sufficient' },
  reply: { command: 'reply', message },
  note: { command: 'note', note: 'sha256:note' },
  take: { command: 'take' },
  release: { command: 'release' },
  assign: { command: 'assign', to: 'cleo' },
  request_information: { command: 'request_information', from: 'merchant', missing: ['merchant.answeredAt'], message },
  request_return: { command: 'request_return', message },
  approve: { command: 'approve', justification, message },
  confirm: { command: 'confirm' },
  reject: { command: 'reject', ground: 'other', justification, message },
  undo: { command: 'undo' },
  appeal: { command: 'appeal', text: 'sha256:text' },
  reopen: { command: 'reopen', justification },
  withdraw: { command: 'withdraw', justification },
  merge: { command: 'merge', into: 9 },
  park: { command: 'park', until: '2026-03-26T23:00:00.000Z' },
  wake: { command: 'wake', until: '2026-03-26T23:00:00.000Z' },
  note_due_soon: {
    command: 'note_due_soon',
    at: '2026-03-20T12:00:00.000Z',
    deadline: 'decision',
    dueAt: '2026-03-27T10:00:00.001Z',
    party: 'team',
  },
  note_missed: {
    command: 'note_missed',
    at: '2026-03-20T12:00:00.000Z',
    deadline: 'decision',
    dueAt: '2026-03-27T10:00:00.001Z',
    party: 'team',
  },
  remind: { command: 'remind', at: '2026-03-20T12:00:00.000Z', request: 2, message, language: 'fr' },
  expire_request: { command: 'expire_request', at: '2026-03-20T12:00:00.000Z', request: 2 },
  settle: { command: 'settle', settledAt: '2026-03-20T14:00:00.000Z', reference: 'psp-1' },
  fail_refund: { command: 'fail_refund', reason: 'account closed' },
};

/** A claim that stands at a status, made by commands of others than the actor, so that nobody has it but where it is decided. */
const standing: Record<Status, () => Story> = {
  parked: () => given(factsOfMissingParcel({ siblings })),
  open: () => given(factsOf({ siblings })),
  waiting: () => standing.open().when(samples.request_information, { by: ben }).thenEvents('information_requested'),
  approved: () => standing.open().when(samples.approve, { by: ben }).thenEvents('approved'),
  rejected: () => standing.open().when(samples.reject, { by: ben }).thenEvents('rejected'),
  withdrawn: () => standing.open().when(samples.withdraw, { by: shop }).thenEvents('withdrawn'),
  refunded: () => {
    const at = '2026-03-20T15:00:00.000Z';
    return standing.approved().when(samples.settle, { by: shop, at }).thenEvents('refund_settled');
  },
};

const expensive = (from: Status) => {
  const order = { paid: dear, items: [] };
  return given(from === 'parked' ? factsOfMissingParcel({ order }) : factsOf({ order }));
};
const notSentBack = () => given(factsOf({ return: { shippedAt: undefined } }));

/** Commands that need more than a status: how their scene is set for an actor. */
const settings: { [C in CommandName]?: (from: Status, actor: Actor) => Story } = {
  release: (from, actor) => standing[from]().but({ assigneeId: actor.id }),
  waive_return: from =>
    from === 'waiting' ? standing.waiting().but({ facts: notSentBack().claim.facts }) : notSentBack(),
  request_return: from => settings.waive_return!(from, ben),
  confirm: from => expensive(from).when(samples.approve, { by: ben }).thenEvents('approval_proposed'),
  undo: (from, actor) => {
    if (from === 'approved') return standing.open().when(samples.approve, { by: actor }).thenEvents('approved');
    if (from === 'rejected') return standing.open().when(samples.reject, { by: actor }).thenEvents('rejected');
    if (from === 'waiting') {
      return standing.open().when(samples.request_information, { by: actor }).thenEvents('information_requested');
    }
    return expensive(from).when(samples.approve, { by: actor }).thenEvents('approval_proposed');
  },
  // Only a judgement that has changed makes a claim too early that was not: its facts are put in place here.
  park: from => standing[from]().but({ facts: standing.parked().claim.facts }),
};

export type Scene = { claim: Claim | undefined; command: Command; actor: Actor; now: Instant };

/** The scene in which an actor may give a command to a claim at a status. */
export function sceneOf(name: CommandName, from: From, actor: Actor): Scene {
  const command = samples[name];
  if (from === 'none') return { claim: undefined, command, actor, now: '2026-03-20T12:00:00.000Z' };
  const story = (settings[name] ?? (status => standing[status]()))(from, actor);
  if (name === 'wake') return { claim: story.claim, command, actor: jobs, now: '2026-03-27T08:00:00.000Z' };
  if (name === 'expire_request') return { claim: story.claim, command, actor, now: story.claim.waiting!.answerBy! };
  const wait = name === 'undo' || name === 'reopen' ? 5_000 : 3 * 3_600_000;
  return { claim: story.claim, command, actor, now: shiftInstant(story.now, wait) };
}

/** The same as `sceneOf` where the claim's status, not the scene's setting, is what refuses. */
export function plainScene(name: CommandName, from: From, actor: Actor): Scene {
  const claim = from === 'none' ? undefined : standing[from]().claim;
  return { claim, command: samples[name], actor, now: '2026-03-20T16:00:00.000Z' };
}

/** Above what one person may approve alone. */
export function dearScene(from: Status, actor: Actor): Scene {
  const story = expensive(from);
  return { claim: story.claim, command: samples.approve, actor, now: story.now };
}
