import type { Instant } from './calendar.ts';
import type { FactName, Facts, ItemClaimed, Payment } from './facts.ts';
import type { Money } from './money.ts';
import type { Status } from './status.ts';
import type { Assessment, Recommendation, RuleId } from './verdict.ts';

/**
 * A commitment `sha256:<hex>` of SHA-256(salt || value) that stands where a name, description, message or file name would stand.
 * Value and salt are kept apart and can be erased; what holds the commitment stays verifiable.
 */
export type Sealed = string;

/** Whom an outstanding request waits on; a claim cannot wait without one. */
export type Waiting = {
  on: 'customer' | 'merchant' | 'carrier';
  since: Instant;
  answerBy?: Instant;
  missing: FactName[];
};

/** What a person decided, without the facts and the trace (those are in the event). `sequence` is that of its event. */
export type Decision = {
  kind: 'approved' | 'rejected';
  sequence: number;
  at: Instant;
  by: string;
  confirmedBy?: string;
  undoUntil: Instant;
  amount?: Money;
  method?: Payment;
  items?: ItemClaimed[];
  ground?: RuleId | 'other';
  recommendation: Recommendation;
  against: boolean;
  justification?: Sealed;
  message?: Sealed;
  language?: string;
  /** Decided elsewhere, before the claim was brought here; the judgement is what the policy said of it on that day. */
  origin?: 'imported';
};

/** A decision as its event holds it: explainable, replayable and comparable for ever. */
export type DecisionRecord = Decision & { facts: Facts; assessment: Assessment };

/** The last act that can still be taken back, by whom, until when. */
export type Undoable = {
  sequence: number;
  kind: 'approved' | 'approval_proposed' | 'rejected' | 'information_requested' | 'return_requested';
  until: Instant;
  by: string;
  before: Pick<Claim, 'status' | 'waiting' | 'parkedUntil' | 'decision' | 'proposal' | 'assigneeId'> & {
    returnRequestedAt?: Instant;
  };
};

/** A claim as its events make it. Holds no personal data. */
export type Claim = {
  id: number;
  sequence: number;
  externalId: string;
  status: Status;
  policy: { id: string; version: number };
  customerId: string;
  language: string;
  country?: string;
  description?: Sealed;
  facts: Facts;
  assigneeId?: string;
  waiting?: Waiting;
  parkedUntil?: Instant;
  wokeAt?: Instant;
  proposal?: Decision;
  decision?: Decision;
  undoable?: Undoable;
  episode: number;
  appealedAt?: Instant;
  mergedInto?: number;
  /** `failedAt` is absent in what was kept before it was told. */
  refund?: { settledAt?: Instant; reference?: string; failure?: Sealed; failedAt?: Instant };
};

/** The little of a claim that decides which actions it allows; kept beside each row of the queue. */
export type ActionState = Pick<Claim, 'status' | 'assigneeId'> & {
  waitingOn?: Waiting['on'];
  answerBy?: Instant;
  parkedUntil?: Instant;
  proposedBy?: string;
  decidedBy?: string;
  undoUntil?: Instant;
  undoBy?: string;
  undoHeldUntil?: Instant;
  /** Absent in what was kept before it was told: not failed. */
  refundFailed?: boolean;
  appealed: boolean;
  needsReturn: boolean;
};
