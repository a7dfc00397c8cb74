import { leaderRoles, handlerRoles as people, type Role } from '../people.ts';
import type { Status } from '../status.ts';
import type { CommandName } from './command.ts';
import type { ConditionName } from './conditions.ts';

/** Who gives a command: a person by their role, the marketplace's own system, Quittance's jobs. */
export type Who = Role | 'shop' | 'system';

/** Where a claim stands before a command; `none` before it was received. */
export type From = Status | 'none';

/**
 * Where a command leaves a claim. `judged`: parked when the verdict is too early, else open, except that an outstanding request that the
 * command does not answer keeps it waiting, and a decided claim stays as it is. `before`: as it stood before what is undone. `same`: untouched.
 */
export type To = Status | 'judged' | 'before' | 'same';

/** A row of the table. `or`: where the command may lead instead, with the reason as a comment beside it. */
export type Transition = {
  command: CommandName;
  from: readonly From[];
  who: readonly Who[];
  when: readonly ConditionName[];
  to: To;
  or?: To;
};

const undecided = ['parked', 'open', 'waiting'] as const;
const decided = ['approved', 'refunded', 'rejected', 'withdrawn'] as const;
const received = [...undecided, ...decided] as const;
const seniors = leaderRoles;
const payers = ['finance', ...seniors, 'shop'] as const;
const peopleAndShop = [...people, 'shop'] as const;

/**
 * Every command: from which status, by whom, on which further conditions, and where it leads. What may be done is read from here and
 * from nowhere else. At most one row fits a command, a status and an actor.
 */
export const transitions: readonly Transition[] = [
  { command: 'receive', from: ['none'], who: ['shop', 'admin', 'system'], when: [], to: 'judged' },

  { command: 'update_facts', from: received, who: ['shop', 'admin', 'system'], when: [], to: 'judged' },
  { command: 'update_facts', from: undecided, who: ['agent', 'manager'], when: ['notHeldByAnother'], to: 'judged' },
  { command: 'know', from: received, who: ['system'], when: [], to: 'judged' },
  { command: 'add_evidence', from: received, who: peopleAndShop, when: [], to: 'judged' },
  { command: 'receive_message', from: received, who: peopleAndShop, when: [], to: 'judged' },
  { command: 'record_return', from: undecided, who: peopleAndShop, when: ['notHeldByAnother'], to: 'judged' },
  {
    command: 'waive_return',
    from: ['open', 'waiting'],
    who: people,
    when: ['notHeldByAnother', 'returnNeeded'],
    to: 'judged',
  },
  { command: 'record_finding', from: undecided, who: people, when: ['notHeldByAnother'], to: 'judged' },

  { command: 'reply', from: undecided, who: people, when: ['notHeldByAnother'], to: 'same' },
  { command: 'reply', from: decided, who: people, when: [], to: 'same' },
  { command: 'note', from: received, who: people, when: [], to: 'same' },
  { command: 'take', from: undecided, who: people, when: ['notYoursYet'], to: 'same' },
  { command: 'release', from: undecided, who: people, when: ['held', 'notHeldByAnother'], to: 'same' },
  { command: 'assign', from: undecided, who: seniors, when: [], to: 'same' },

  // Not from `parked`: a claim that waits for time cannot wait for somebody as well; a reply asks without stopping its clock.
  { command: 'request_information', from: ['open', 'waiting'], who: people, when: ['notHeldByAnother'], to: 'waiting' },
  {
    command: 'request_return',
    from: ['open', 'waiting'],
    who: people,
    when: ['notHeldByAnother', 'returnNeeded'],
    to: 'waiting',
  },

  // Above the amount that needs a second person an approval is only proposed.
  { command: 'approve', from: undecided, who: people, when: ['notHeldByAnother'], to: 'approved', or: 'judged' },
  {
    command: 'confirm',
    from: ['parked', 'open'],
    who: people,
    when: ['proposalPending', 'secondPerson'],
    to: 'approved',
  },
  { command: 'reject', from: undecided, who: people, when: ['notHeldByAnother'], to: 'rejected' },
  {
    command: 'undo',
    from: [...undecided, 'approved', 'rejected'],
    who: people,
    when: ['somethingToUndo', 'ownAct', 'withinUndo'],
    to: 'before',
  },

  { command: 'appeal', from: ['rejected'], who: peopleAndShop, when: [], to: 'judged' },
  { command: 'reopen', from: ['rejected', 'withdrawn'], who: people, when: [], to: 'judged' },
  // Taking back money that was promised is for those who answer for it, and only while it was not sent.
  { command: 'reopen', from: ['approved'], who: seniors, when: ['refundNotReleased'], to: 'judged' },
  { command: 'withdraw', from: undecided, who: peopleAndShop, when: ['notHeldByAnother'], to: 'withdrawn' },
  { command: 'merge', from: undecided, who: people, when: ['notHeldByAnother'], to: 'withdrawn' },

  { command: 'park', from: ['open', 'waiting'], who: ['system'], when: [], to: 'parked' },
  { command: 'wake', from: ['parked'], who: ['system'], when: [], to: 'open' },

  // What time alone brings. A reminder is no reply of ours; a request that ran out gives the claim back to the team.
  { command: 'note_due_soon', from: [...undecided, 'approved'], who: ['system'], when: [], to: 'same' },
  { command: 'note_missed', from: [...undecided, 'approved'], who: ['system'], when: [], to: 'same' },
  { command: 'remind', from: ['waiting'], who: ['system'], when: ['answerNotOverdue'], to: 'same' },
  // Parked at once where the verdict is too early.
  { command: 'expire_request', from: ['waiting'], who: ['system'], when: ['answerOverdue'], to: 'open' },

  {
    command: 'settle',
    from: ['approved'],
    who: payers,
    when: ['decisionOnRecord', 'payoutNotHeld'],
    to: 'refunded',
  },
  {
    command: 'fail_refund',
    from: ['approved'],
    who: payers,
    when: ['decisionOnRecord', 'payoutNotHeld'],
    to: 'same',
  },
];
