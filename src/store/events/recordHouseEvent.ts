import type { Transaction } from 'kysely';
import type { CivilDate, Instant } from '#domain/calendar.ts';
import type { HouseEventType } from '#domain/houseEventWords.ts';
import type { Actor, Role } from '#domain/people.ts';
import type { Reason } from '#domain/reasons.ts';
import type { Database } from '../schema.ts';

/** What was done, without personal data: `was` and `role` of who changed, the day on which somebody is back, which template. */
export type HouseEventDetails = {
  role?: Role;
  was?: Role;
  back?: CivilDate;
  language?: string;
  reason?: Reason;
  version?: number;
  /** From when a setting holds. */
  holds?: Instant;
};

export type HouseEvent = {
  type: HouseEventType;
  at: Instant;
  actor: Actor;
  /** The id of the person or key, or the name of the template or setting. */
  subject: string;
  details?: HouseEventDetails;
};

/** Appends an event of the house, in the transaction of what it tells. */
export async function recordHouseEvent(
  trx: Transaction<Database>,
  { type, at, actor, subject, details = {} }: HouseEvent,
): Promise<void> {
  const row = {
    type,
    at,
    actor_kind: actor.kind,
    actor_id: actor.id,
    actor_role: actor.kind === 'person' ? actor.role : null,
    subject,
    details: JSON.stringify(details),
  };
  await trx.insertInto('house_events').values(row).execute();
}
