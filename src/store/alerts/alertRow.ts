import type { Generated } from 'kysely';
import type { AlertKind } from '#domain/alertWords.ts';
import type { Instant } from '#domain/calendar.ts';
import type { DeadlineKind } from '#domain/clock/deadlinesOf.ts';

/** Whom an event of a claim alerted. `held`: to leave the house in the person's hours; `post_key`: what left with it. */
export type AlertRow = {
  id: Generated<number>;
  person_id: string;
  claim_id: number;
  sequence: number;
  kind: AlertKind;
  deadline: DeadlineKind;
  due_at: Instant;
  at: Instant;
  read_at: Instant | null;
  held: boolean;
  post_key: string | null;
};

/** The outbox of alerts: one row a digest and way out, sent once. */
export type AlertPostRow = {
  id: string;
  post_key: string;
  person_id: string;
  channel: 'mail' | 'webhook';
  subject: string;
  body: string;
  content: unknown;
  state: 'waiting' | 'sent' | 'undelivered';
  failure: string | null;
  created_at: Instant;
  sent_at: Instant | null;
};
