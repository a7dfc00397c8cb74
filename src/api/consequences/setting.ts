import type { Transaction } from 'kysely';
import type { Claim, Sealed } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import type { ClaimEvent, EventType } from '#domain/events.ts';
import type { NewJob } from '#store/jobs/scheduleJobs.ts';
import type { Database } from '#store/schema.ts';
import type { Deps } from '../deps.ts';

/** An event of one type, as stored. */
export type Stored<T extends EventType> = Extract<ClaimEvent, { type: T }>;

/** What consequences are written with: the command's transaction, and the claim before and after all its events. */
export type Setting = {
  deps: Pick<Deps, 'randomBytes' | 'mail' | 'alertWebhook'>;
  trx: Transaction<Database>;
  before?: Claim;
  claim: Claim;
  /** By what its promises are counted. */
  settings: ClockSettings;
  /** What is kept of its clock, as of those events. */
  records: ClockRecords;
  /** The words behind a commitment; null when they were erased. */
  text: (sealed: Sealed) => Promise<string | null>;
  /** Puts a job with the command; all are written at its end. */
  schedule: (job: NewJob) => void;
  arrival: Arrival;
};

/** What only intake knows of what it hands over. */
export type Arrival = {
  /** Size of the photo that came in. */
  photoBytes?: number;
  /** The message's id, under which a second delivery of it is known. */
  messageId?: string;
};
