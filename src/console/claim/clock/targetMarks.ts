import type { TargetShown } from '#api/schemas/claimClock.ts';
import type { State } from '../../look/StateMark.tsx';

/** In whose icon and colour a target is shown. */
export const targetMarks = {
  active: 'not_yet',
  paused: 'paused',
  met: 'pass',
  missed_open: 'fail',
  missed_closed: 'fail',
  cancelled: 'not_applicable',
} as const satisfies Record<TargetShown['state'], State>;
