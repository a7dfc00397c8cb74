import { addDays, civilDateOf, type Instant, startOfDay } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import { judge } from './judge.ts';
import type { Bodies } from './situation.ts';
import { undoUntil } from './undoUntil.ts';

export const decideRequest: Bodies<'request_information' | 'request_return'> = {
  request_information: ({ claim, command, now, house }) => {
    const { from, missing, message, language = claim.language } = command;
    const answerBy = endOfDays(claim, now, command.answerWithinDays ?? house.answerWithinDays);
    const payload = { from, missing, message, language, answerBy, undoUntil: undoUntil(now, house) };
    return [{ type: 'information_requested', at: now, payload }];
  },
  request_return: ({ claim, command: { message, language = claim.language }, now, house }) => {
    const sendBackBy = returnDeadline(claim, now) ?? endOfDays(claim, now, house.answerWithinDays);
    const payload = { message, language, sendBackBy, undoUntil: undoUntil(now, house) };
    return [{ type: 'return_requested', at: now, payload }];
  },
};

/** The first instant after the last of so many civil days in the customer's zone, today not counted. */
function endOfDays({ facts: { timeZone } }: Claim, now: Instant, days: number): Instant {
  const zone = timeZone ?? 'UTC';
  return startOfDay(addDays(civilDateOf(now, zone), days + 1), zone);
}

/** Until when the policy lets the goods be sent back; undefined when it does not say, or when that is over. */
function returnDeadline(claim: Claim, now: Instant): Instant | undefined {
  const deadline = judge(claim, now).assessment.rules.find(({ rule }) => rule === 'returnWindow')?.deadline;
  return deadline !== undefined && deadline > now ? deadline : undefined;
}
