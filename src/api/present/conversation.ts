import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '#store/schema.ts';

/** `nextTryAt`: of one that is on its way, when the job that sends it runs next. `asked` is there where it asks for something: until when. */
export type Message = Selectable<Database['messages']> & {
  nextTryAt: Instant | null;
  asked: string | null;
  until: Instant | null;
};

/** The messages of a claim, from the first on. */
export function conversation(db: Kysely<Database>, claimId: number): Promise<Message[]> {
  return db
    .selectFrom('messages as message')
    .leftJoin('claim_events as event', join =>
      join
        .onRef('event.claim_id', '=', 'message.claim_id')
        .onRef('event.sequence', '=', 'message.sequence')
        .on('event.type', 'in', ['information_requested', 'return_requested']),
    )
    .leftJoin('jobs as job', join =>
      join
        .onRef('job.key', '=', 'message.id')
        .on('job.kind', '=', 'send_message')
        .on('job.state', 'in', ['ready', 'running']),
    )
    .selectAll('message')
    .select(['event.type as asked', 'job.run_at as nextTryAt'])
    .select(sql<Instant | null>`coalesce(event.payload ->> 'answerBy', event.payload ->> 'sendBackBy')`.as('until'))
    .where('message.claim_id', '=', claimId)
    .orderBy('message.at')
    .orderBy('message.sequence')
    .orderBy('message.id')
    .execute();
}
