import type { Instant } from '#domain/calendar.ts';
import type { Job } from '#store/jobs/job.ts';
import type { Deps } from '../deps.ts';
import { orderChanged } from './orderChanged.ts';
import { reassess } from './reassess.ts';
import { releaseRefund } from './releaseRefund.ts';
import { sendMessage } from './sendMessage.ts';

/** Does one job and marks it done. Throws to have it tried again; what it does twice it must do once in effect. */
export type JobHandler = (deps: Deps, job: Job, now: Instant) => Promise<void>;

/** Every kind of job, by its name in the table. */
export const handlers = {
  reassess,
  order_changed: orderChanged,
  send_message: sendMessage,
  release_refund: releaseRefund,
} as const satisfies Record<string, JobHandler>;

export type JobKind = keyof typeof handlers;
