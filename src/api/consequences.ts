import type { Sealed } from '#domain/claim.ts';
import type { ClaimEvent, EventType } from '#domain/events.ts';
import { type NewJob, scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import type { Seal } from '#store/personal/seal.ts';
import { alertPeople } from './consequences/alertPeople.ts';
import { holdMessage, keepMessage, takeBackMessage } from './consequences/messages.ts';
import { addPhoto } from './consequences/photos.ts';
import { failRefund, holdRefund, settleRefund, takeBackRefund } from './consequences/refunds.ts';
import { kept, outgoing } from './consequences/said.ts';
import type { Setting, Stored } from './consequences/setting.ts';
import { tellOrder } from './consequences/tellOrder.ts';

type Consequence<T extends EventType> = (event: Stored<T>, setting: Setting) => Promise<void>;

/** The rows and jobs that an event implies beside the projection, in the same transaction, in this order. */
export const consequences: { readonly [T in EventType]: readonly Consequence<T>[] } = {
  received: [tellOrder],
  facts_updated: [],
  evidence_added: [addPhoto],
  message_received: [keepMessage(kept.message_received)],
  replied: [holdMessage(outgoing.replied)],
  noted: [keepMessage(kept.noted)],
  taken: [],
  released: [],
  assigned: [],
  information_requested: [holdMessage(outgoing.information_requested)],
  return_requested: [holdMessage(outgoing.return_requested)],
  return_waived: [],
  return_recorded: [],
  finding_recorded: [],
  approval_proposed: [],
  approved: [holdRefund, holdMessage(outgoing.approved), tellOrder],
  rejected: [holdMessage(outgoing.rejected), tellOrder],
  undone: [takeBackMessage, takeBackRefund],
  appealed: [keepMessage(kept.appealed), tellOrder],
  reopened: [takeBackMessage, takeBackRefund, tellOrder],
  withdrawn: [tellOrder],
  merged: [tellOrder],
  parked: [],
  woken: [],
  deadline_due_soon: [alertPeople],
  deadline_missed: [alertPeople],
  reminded: [holdMessage(outgoing.reminded)],
  request_expired: [alertPeople],
  refund_settled: [settleRefund, tellOrder],
  refund_failed: [failRefund],
};

/** Writes everything that new events of a claim imply. */
export async function carryOutConsequences(
  events: readonly ClaimEvent[],
  { seals, ...rest }: Omit<Setting, 'schedule' | 'text'> & { seals: readonly Seal[] },
): Promise<void> {
  const jobs: NewJob[] = [];
  const words = new Map(seals.map(({ sealed, value }) => [sealed, value]));
  const text = async (sealed: Sealed) =>
    words.get(sealed) ?? (await openSealed(rest.trx, [sealed])).get(sealed) ?? null;
  const setting: Setting = { ...rest, text, schedule: job => void jobs.push(job) };
  for (const event of events) {
    const listed = consequences[event.type] as readonly Consequence<EventType>[];
    for (const consequence of listed) await consequence(event, setting);
  }
  await scheduleJobs(rest.trx, jobs);
}
