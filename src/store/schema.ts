import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { CivilDate, Instant } from '#domain/calendar.ts';
import type { ActionState, Claim, Waiting } from '#domain/claim.ts';
import type { DeadlineKind } from '#domain/clock/deadlinesOf.ts';
import type { EventType } from '#domain/events.ts';
import type { OrderItem, Payment, Refund } from '#domain/facts.ts';
import type { HouseEventType } from '#domain/houseEventWords.ts';
import type { Actor, Role } from '#domain/people.ts';
import type { Reason, ReasonGroup } from '#domain/reasons.ts';
import type { Party, Queue, Status } from '#domain/status.ts';
import type { TemplateName } from '#domain/templateNames.ts';
import type { RuleId, Verdict } from '#domain/verdict.ts';
import type { AlertPostRow, AlertRow } from './alerts/alertRow.ts';
import type { EpisodeRow } from './clocks/episodeRow.ts';
import type { TargetRow } from './clocks/targetRow.ts';
import type { HouseEventDetails } from './events/recordHouseEvent.ts';
import type { MeasureChange, MeasureCount } from './measures/rollup/measureCount.ts';
import type { SettingTables } from './settings/settingTables.ts';

/**
 * The tables as both databases answer them: timestamptz as `Instant`, int8 as number, jsonb parsed.
 * jsonb is written as `JSON.stringify(value)`: the two drivers disagree on everything else.
 */
export type Database = SettingTables & {
  people: {
    id: string;
    email: string;
    name: string;
    role: Role;
    language: string;
    password_hash: string | null;
    disabled_at: Instant | null;
    created_at: Instant;
    /** When they last used a session, to some minutes. */
    last_seen_at: Instant | null;
    /** The first day (in UTC) on which they are back. */
    away_until: CivilDate | null;
  };
  sessions: { token_hash: string; person_id: string; created_at: Instant; expires_at: Instant; last_seen_at: Instant };
  sign_in_attempts: { key: string; at: Instant };
  api_keys: {
    id: string;
    name: string;
    key_hash: string;
    created_at: Instant;
    revoked_at: Instant | null;
    last_used_at: Instant | null;
  };
  customers: {
    id: string;
    name: string | null;
    country: string | null;
    city: string | null;
    time_zone: string | null;
    language: string | null;
    erased_at: Instant | null;
  };
  orders: {
    id: string;
    account_id: string | null;
    customer_id: string | null;
    merchant_id: string | null;
    merchant_name: string | null;
    title: string | null;
    status: string | null;
    items: OrderItem[];
    payment: Payment | null;
    payment_kind: string;
    currency: string | null;
    paid: number | null;
    /** Refunded before Quittance knew the order, and refunds approved here: together never more than `paid` (a constraint). */
    refunded_before: Generated<number>;
    committed: Generated<number>;
    /** Every refund that the marketplace told of; one that was approved here names its claim. */
    refunds: Generated<Refund[]>;
  };
  claims: {
    id: Generated<number>;
    external_id: string;
    body_hash: string;
    sequence: number;
    status: Status;
    queue: Generated<Queue>;
    waiting_on: Party | null;
    reason: Reason;
    reason_group: ReasonGroup;
    verdict: Verdict;
    missing_count: number;
    /** When time alone next changes the verdict; null: never. */
    changes_at: Instant | null;
    /** The next deadline, `infinity`-like far future (`9999-12-31T00:00:00.000Z`) when there is none, so that it sorts. */
    deadline_at: Instant;
    deadline_kind: DeadlineKind | null;
    /** What is left of a paused one, in milliseconds on its own clock; else null. */
    deadline_left_ms: number | null;
    /** When time alone next brings something to be told: a deadline, a reminder, the end of a wait. Null: never. */
    next_moment_at: Instant | null;
    opened_at: Instant;
    decided_at: Instant | null;
    amount: number | null;
    currency: string | null;
    customer_id: string;
    order_id: string;
    merchant_id: string | null;
    country: string | null;
    language: string;
    item_title: string | null;
    assignee_id: string | null;
    photo_count: Generated<number>;
    first_photo_id: string | null;
    actionable: ActionState;
    /** The rules that it fails, as it was last judged. */
    failed_rules: RuleId[];
    /** The earlier open claim for the same thing, while nobody found that it is another matter. */
    duplicate_of: number | null;
  };
  /** What of a claim no list shows, one row a claim. */
  claim_states: {
    claim_id: number;
    state: Claim;
    /** What the marketplace sent beside the fields that Quittance knows, as it came; null once erased. */
    extra: unknown | null;
  };
  claim_events: {
    claim_id: number;
    sequence: number;
    type: EventType;
    at: Instant;
    recorded_at: Instant;
    actor_kind: Actor['kind'];
    actor_id: string;
    /** Of a person only. */
    actor_role: Role | null;
    payload: unknown;
    previous_hash: string;
    hash: string;
  };
  /** `words`: those of the value, to be searched for. */
  personal_values: { commitment: string; claim_id: number; salt: string; value: string; words: Generated<string> };
  photos: {
    id: string;
    claim_id: number;
    sha256: string;
    type: string;
    bytes: number;
    width: number;
    height: number;
    fingerprint: string;
    file_name: string | null;
    received_at: Instant;
  };
  messages: {
    id: string;
    claim_id: number;
    sequence: number;
    direction: 'in' | 'out' | 'note';
    /** Null once erased. */
    body: string | null;
    language: string | null;
    author_kind: Actor['kind'] | 'customer' | 'merchant' | 'carrier';
    author_id: string | null;
    /** Outgoing only: whom it is for. */
    recipient: Waiting['on'] | null;
    at: Instant;
    /** Outgoing only: held through the undo seconds, then sent; `kept` when no way out is set. */
    delivery: 'held' | 'sent' | 'kept' | 'undelivered' | 'taken_back' | null;
    send_at: Instant | null;
    sent_at: Instant | null;
    failure: string | null;
  };
  refunds: {
    id: Generated<number>;
    claim_id: number;
    decision_sequence: number;
    order_id: string;
    amount: number;
    currency: string;
    payment_kind: string;
    state: 'held' | 'approved' | 'settled' | 'failed' | 'taken_back';
    approved_at: Instant;
    /** The last instant in time; null: nothing was promised. */
    due_at: Generated<Instant | null>;
    /** The last instant at which the customer has the money as promised, kept with the clocks of the claim; null: nothing was promised, or no longer is. */
    promised_at: Generated<Instant | null>;
    /** The earlier of both; far beyond all others where there is neither. */
    first_due_at: GeneratedAlways<Instant>;
    settled_at: Instant | null;
    /** When it last failed, also once it was settled after that. */
    failed_at: Generated<Instant | null>;
    reference: string | null;
  };
  jobs: {
    id: Generated<number>;
    kind: string;
    key: string;
    payload: unknown;
    run_at: Instant;
    state: 'ready' | 'running' | 'done' | 'dead';
    attempts: Generated<number>;
    /** Counts the times that the job was taken or put anew: who holds an older number has lost it. */
    lease: Generated<number>;
    locked_until: Instant | null;
    last_error: string | null;
    done_at: Instant | null;
  };
  alerts: AlertRow;
  alert_posts: AlertPostRow;
  /** Changes of the number of claims in each queue, folded now and then: the sum is always exact and costs nothing to read. */
  claim_counts: { queue: Queue; change: number };
  settings: { name: string; value: unknown };
  /** Every merchant that an order names; `label` is what they are sorted by. */
  merchants: { id: string; name: string | null; label: Generated<string>; words: Generated<string | null> };
  /** A person's named filters: `query` is the search part of the queue's address. */
  saved_views: { id: string; person_id: string; name: string; query: string; created_at: Instant };
  /** How a person looks at the console. */
  preferences: { person_id: string; name: string; value: unknown };
  /** Every version of every template that the marketplace wrote; `reason` '': for all of them; `text` null: as Quittance brings it. */
  message_templates: {
    name: TemplateName;
    language: string;
    reason: Reason | '';
    version: number;
    text: string | null;
    at: Instant;
    person_id: string;
  };
  /** What happened to the house: people, keys, templates. `subject`: which person, key or template. */
  house_events: {
    id: Generated<number>;
    type: HouseEventType;
    at: Instant;
    actor_kind: Actor['kind'];
    actor_id: string;
    /** Of a person only. */
    actor_role: Role | null;
    subject: string;
    details: ColumnType<HouseEventDetails, string, never>;
  };
  /** An episode of a claim as its clocks say, as of its last event; see `EpisodeRecord`. Days are those of the house's zone, since 1970-01-01. */
  claim_episodes: EpisodeRow;
  /** A target of an episode, likewise; see `TargetRecord`. */
  claim_targets: TargetRow;
  /** What claims add to and take from the counts of a day, and those counts, folded now and then; see `contributions`. */
  measure_changes: MeasureChange;
  measure_counts: MeasureCount;
  /** What a service made of a customer's words; `subject` is a message's id or `description`. */
  translations: { claim_id: number; subject: string; language: string; text: string; at: Instant };
};
