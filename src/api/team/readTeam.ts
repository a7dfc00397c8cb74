import { type Kysely, sql } from 'kysely';
import type { CivilDate, Instant } from '#domain/calendar.ts';
import type { Database } from '#store/schema.ts';
import type { Member } from '../schemas/team.ts';

/** The day in UTC, by which absences are counted. */
export const todayAt = (now: Instant): CivilDate => now.slice(0, 10);

/** Everyone who is or was in the team, those who can sign in first, by name; or the one with this id. */
export async function readTeam(db: Kysely<Database>, now: Instant, id?: string): Promise<Member[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'role', 'language', 'created_at', 'disabled_at', 'last_seen_at', 'away_until'])
    .select(eb => [
      eb
        .selectFrom('claims')
        .select(sql<number>`count(*)`.as('count'))
        .whereRef('claims.assignee_id', '=', 'people.id')
        .where(sql<boolean>`claims.queue <> 'decided'`)
        .as('claims_held'),
      eb
        .selectFrom('sessions')
        .select(sql<number>`count(*)`.as('count'))
        .whereRef('sessions.person_id', '=', 'people.id')
        .where('sessions.expires_at', '>', now)
        .as('running'),
    ])
    .$if(id !== undefined, query => query.where('id', '=', id!))
    .orderBy(sql`disabled_at is not null`)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(row => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language.startsWith('fr') ? 'fr' : 'en',
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    lastSeenAt: row.last_seen_at,
    awayUntil: row.away_until !== null && row.away_until > todayAt(now) ? row.away_until : null,
    claimsHeld: row.claims_held ?? 0,
    sessions: row.running ?? 0,
  }));
}
