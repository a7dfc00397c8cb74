import type { Status } from '#domain/status.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { State } from './StateMark.tsx';

/** The state in whose icon and colour a verdict is shown. */
export const verdictState = {
  eligible: 'pass',
  ineligible: 'fail',
  too_early: 'not_yet',
  needs_information: 'unknown',
} as const satisfies Record<Verdict, State>;

/** The same for what became of a claim. */
export const statusState = {
  parked: 'not_yet',
  open: 'unknown',
  waiting: 'not_yet',
  approved: 'pass',
  refunded: 'pass',
  rejected: 'fail',
  withdrawn: 'not_applicable',
} as const satisfies Record<Status, State>;
