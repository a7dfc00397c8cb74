import { type JobKind, jobKinds } from './handlers.ts';

const sending = ['send_message', 'send_alerts', 'send_report'] as const satisfies readonly JobKind[];

/** Jobs that wait on others, and jobs that only the database does: each in a loop of its own, so that a slow webhook holds up no refund. */
export const jobLanes = {
  sending: [...sending],
  deciding: jobKinds.filter(kind => !(sending as readonly JobKind[]).includes(kind)),
} as const satisfies Record<string, readonly JobKind[]>;
