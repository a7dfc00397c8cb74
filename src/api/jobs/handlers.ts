import type { Job } from '#store/jobs/job.ts';
import type { Deps } from '../deps.ts';
import { gatherAlerts } from './gatherAlerts.ts';
import { measureClaims } from './measureClaims.ts';
import { orderChanged } from './orderChanged.ts';
import { reassess } from './reassess.ts';
import { releaseRefund } from './releaseRefund.ts';
import { sendAlerts } from './sendAlerts.ts';
import { sendMessage } from './sendMessage.ts';
import { sendReport } from './sendReport.ts';
import { settingsChanged } from './settingsChanged.ts';

/**
 * Does one job and marks it done. Throws to have it tried again; what it does twice it must do once in effect. What waits on others breaks off
 * when the signal says to stop.
 */
export type JobHandler = (deps: Deps, job: Job, signal?: AbortSignal) => Promise<void>;

/** Every kind of job, by its name in the table. */
export const handlers = {
  reassess,
  order_changed: orderChanged,
  send_message: sendMessage,
  gather_alerts: gatherAlerts,
  send_alerts: sendAlerts,
  release_refund: releaseRefund,
  settings_changed: settingsChanged,
  send_report: sendReport,
  measure_claims: measureClaims,
} as const satisfies Record<string, JobHandler>;

export type JobKind = keyof typeof handlers;

export const jobKinds = Object.keys(handlers) as JobKind[];
