import type { Instant } from '../calendar.ts';
import type { DeadlinePassed, NewEvent } from '../events.ts';
import type { CommandName } from './command.ts';
import { notAfter } from './foreignClock.ts';
import type { Bodies } from './situation.ts';

/** What time alone brings, told at its own moment, however late it is noticed. */
export const decideTime: Bodies<'note_due_soon' | 'note_missed' | 'remind' | 'expire_request'> = {
  note_due_soon: ({ command, now }) => passed('deadline_due_soon', command, now),
  note_missed: ({ command, now }) => passed('deadline_missed', command, now),
  remind: ({ command: { at, request, message, language }, now }) => [
    { type: 'reminded', at: notAfter(at, now), payload: { request, message, language } },
  ],
  expire_request: ({ claim, command: { at, request }, now }) => [
    { type: 'request_expired', at: notAfter(at, now), payload: { request, on: claim.waiting!.on } },
  ],
};

/** These say what happened and change nothing: whether the claim sleeps or wakes is told by itself, in its turn. */
export const saysOnly: ReadonlySet<CommandName> = new Set(['note_due_soon', 'note_missed', 'remind']);

function passed(
  type: 'deadline_due_soon' | 'deadline_missed',
  { at, deadline, dueAt, party, request }: DeadlinePassed & { at: Instant },
  now: Instant,
): NewEvent[] {
  return [{ type, at: notAfter(at, now), payload: { deadline, dueAt, party, request } }];
}
