import { type JobKind, jobKinds } from './handlers.ts';

/** Jobs that wait on others, and jobs that only the database does: each in a loop of its own, so that a slow webhook holds up no refund. */
export const jobLanes = {
  sending: ['send_message'],
  deciding: jobKinds.filter(kind => kind !== 'send_message'),
} as const satisfies Record<string, readonly JobKind[]>;
