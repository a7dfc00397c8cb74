import type { Instant } from '../calendar.ts';
import type { DeadlinePassed, NewEvent } from '../events.ts';
import type { Bodies } from './situation.ts';

/** What time alone brings, told at its own moment: `now` is that moment, however late it is noticed. */
export const decideTime: Bodies<'note_due_soon' | 'note_missed' | 'remind' | 'expire_request'> = {
  note_due_soon: situation => passed('deadline_due_soon', situation),
  note_missed: situation => passed('deadline_missed', situation),
  remind: ({ command: { request, message, language }, now }) => [
    { type: 'reminded', at: now, payload: { request, message, language } },
  ],
  expire_request: ({ claim, command: { request }, now }) => [
    { type: 'request_expired', at: now, payload: { request, on: claim.waiting!.on } },
  ],
};

function passed(
  type: 'deadline_due_soon' | 'deadline_missed',
  { command: { deadline, dueAt, party, request }, now }: { command: DeadlinePassed; now: Instant },
): NewEvent[] {
  return [{ type, at: now, payload: { deadline, dueAt, party, request } }];
}
