import type { Instant } from './calendar.ts';
import type { Claim, DecisionRecord, Sealed, Undoable, Waiting } from './claim.ts';
import type { Deadline, DeadlineKind } from './clock/deadlinesOf.ts';
import type { Finding, Photo } from './evidence.ts';
import type { FactName, Facts } from './facts.ts';
import type { Actor } from './people.ts';

/** New facts, merged over the known ones; scans and refunds are added, siblings replaced by claim. */
export type FactsChange = {
  reason?: Facts['reason'];
  items?: Facts['items'];
  timeZone?: string;
  order?: Partial<Omit<Facts['order'], 'id'>>;
  tracking?: Partial<Facts['tracking']>;
  return?: Partial<Facts['return']>;
  merchant?: Partial<Facts['merchant']>;
  siblings?: Facts['siblings'];
  /** All refunds of the order that were made elsewhere: they replace the known ones that name no claim. */
  refundsElsewhere?: Facts['order']['refunds'];
  /** All refunds of the order that were approved here: they replace the known ones that name a claim. */
  refundsHere?: Facts['order']['refunds'];
  sources?: Facts['sources'];
};

export type DeadlinePassed = { deadline: DeadlineKind; dueAt: Instant; party: Deadline['party']; request?: number };

/**
 * Every event of a claim and what it holds. No personal data: texts are sealed. Of what happened elsewhere, before the claim was brought here, the words may not
 * be known.
 */
export type EventPayloads = {
  received: Pick<Claim, 'externalId' | 'policy' | 'customerId' | 'language' | 'country' | 'description' | 'facts'>;
  facts_updated: { change: FactsChange };
  evidence_added: { photo: Photo; fileName?: Sealed };
  message_received: { message?: Sealed; from: Waiting['on']; language?: string };
  replied: { message?: Sealed; language: string };
  noted: { note: Sealed };
  /** `from`: who had the claim before, when it was taken over. */
  taken: { personId: string; from?: string };
  released: Record<never, never>;
  assigned: { to: string };
  information_requested: {
    from: Waiting['on'];
    missing: FactName[];
    message?: Sealed;
    language: string;
    answerBy?: Instant;
    undoUntil: Instant;
  };
  return_requested: { message?: Sealed; language: string; sendBackBy?: Instant; undoUntil: Instant };
  return_waived: { justification?: Sealed };
  return_recorded: { shippedAt: Instant; trackingNumber?: string };
  finding_recorded: { finding: Finding };
  approval_proposed: { decision: DecisionRecord };
  approved: { decision: DecisionRecord };
  rejected: { decision: DecisionRecord };
  undone: { sequence: number; kind: Undoable['kind'] };
  appealed: { text?: Sealed };
  reopened: { justification?: Sealed };
  withdrawn: { justification?: Sealed };
  merged: { into: number };
  parked: { until: Instant };
  woken: { until: Instant };
  /** A deadline came near, or passed: `dueAt` is its first instant that is too late; of a request, the sequence of the event that asked. */
  deadline_due_soon: DeadlinePassed;
  deadline_missed: DeadlinePassed;
  /** The customer was told by themselves, by no person, that an answer is due. */
  reminded: { request: number; message: Sealed; language: string };
  /** The time to answer ran out: the claim is the team's again. */
  request_expired: { request: number; on: Waiting['on'] };
  refund_settled: { settledAt: Instant; reference: string };
  refund_failed: { reason: Sealed };
};

export type EventType = keyof EventPayloads;

/** What `decide` answers: what happened and when it happened, before it is stored. */
export type NewEvent = { [T in EventType]: { type: T; at: Instant; payload: EventPayloads[T] } }[EventType];

/** An event with its place in the claim's history and who caused it: all that `evolve` needs. */
export type PlacedEvent<T extends EventType = EventType> = Extract<NewEvent, { type: T }> & {
  claimId: number;
  sequence: number;
  actor: Actor;
};

/** An event as stored: `at` is when it happened, `recordedAt` when we learnt it; `hash` chains it to the one before. */
export type ClaimEvent = NewEvent & {
  claimId: number;
  sequence: number;
  recordedAt: Instant;
  actor: Actor;
  previousHash: string;
  hash: string;
};
