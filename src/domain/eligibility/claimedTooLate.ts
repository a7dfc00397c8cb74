import { dateText } from '../calendar.ts';
import { phrase } from '../phrases.ts';
import type { Window } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';
import { type Case, type Outcome, outsideAnswers } from './outcome.ts';
import type { EdgeFound } from './windowEdge.ts';

/** The claim was made after its window had closed: judged by when it was opened, so time alone never closes a claim that was made in time. */
export function claimedTooLate(window: Window, { facts }: Case, closed: EdgeFound, used: FactUsed[]): Outcome {
  const lastDay = dateText(closed.day);
  return {
    answer: outsideAnswers[window.after],
    because: phrase('claimed_too_late', { lastDay }),
    deadline: closed.at,
    lastDay,
    facts: used,
    arithmetic: [...closed.lines, `closed from ${closed.at}`, `claim opened ${facts.openedAt} >= ${closed.at}`],
    wouldChange: [phrase('would_claimed_by', { lastDay })],
  };
}
