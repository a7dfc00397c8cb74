import { type ExpressionBuilder, type Kysely, type Selectable, type SelectQueryBuilder, sql } from 'kysely';
import type { Channel } from '#domain/facts.ts';
import type { Database } from '../schema.ts';
import { askedTargetOf } from './askedTarget.ts';
import { noDeadline } from './projectionOf.ts';

/** Claims that were chosen, as their table has them. */
export type ChosenClaims = SelectQueryBuilder<Database, 'claims', Selectable<Database['claims']>>;

/**
 * Claims with what a row of the queue shows beside them, every join finding at most one row by its key. @param page the claims to show
 * when they are chosen beforehand: then only those are joined.
 */
export function selectClaimRows(db: Kysely<Database>, page?: ChosenClaims) {
  const claims = page ? (db.selectFrom(page.as('claims')) as unknown as ChosenClaims) : db.selectFrom('claims');
  return claims
    .leftJoin('customers', 'customers.id', 'claims.customer_id')
    .leftJoin('orders', 'orders.id', 'claims.order_id')
    .leftJoin('people', 'people.id', 'claims.assignee_id')
    .leftJoinLateral(lastEpisode, join => join.onTrue())
    .select([
      'claims.id',
      'claims.external_id',
      'claims.sequence',
      'claims.status',
      'claims.queue',
      'claims.waiting_on',
      'claims.reason',
      'claims.verdict',
      'claims.missing_count',
      'claims.changes_at',
      'claims.deadline_at',
      'claims.deadline_kind',
      'claims.deadline_left_ms',
      'claims.opened_at',
      'claims.decided_at',
      'claims.amount',
      'claims.currency',
      'claims.customer_id',
      'claims.order_id',
      'claims.merchant_id',
      'claims.country',
      'claims.language',
      'claims.item_title',
      'claims.assignee_id',
      'claims.photo_count',
      'claims.first_photo_id',
      'claims.actionable',
      'claims.failed_rules',
      'claims.duplicate_of',
      'customers.name as customer_name',
      'customers.time_zone as customer_zone',
      'orders.merchant_name',
      'people.name as assignee_name',
      // Before its clocks are kept, which a job sees to, a claim is told to be in its first.
      sql<number>`coalesce(last_episode.episode, 1)`.as('episode'),
      'last_episode.ended_at as closed_at',
    ])
    .select(channelIfWrong.as('channel_if_wrong'));
}

/** The episode that a claim is in. */
const lastEpisode = (eb: ExpressionBuilder<Database, 'claims'>) =>
  eb
    .selectFrom('claim_episodes')
    .select(['claim_episodes.episode', 'claim_episodes.ended_at'])
    .whereRef('claim_episodes.claim_id', '=', 'claims.id')
    .orderBy('claim_episodes.episode', 'desc')
    .limit(1)
    .as('last_episode');

/** The channel a claim came by, looked up only where it is not the official one. */
const channelIfWrong = sql<Channel | null>`case when claims.failed_rules @> array['officialChannel'] then
  (select state -> 'facts' ->> 'channel' from claim_states where claim_states.claim_id = claims.id) end`;

type SelectedRow = Awaited<ReturnType<ReturnType<typeof selectClaimRows>['executeTakeFirstOrThrow']>>;

/** A selected row in the words of the domain; with the promise that its list was asked for. */
export function claimRow(row: SelectedRow & Parameters<typeof askedTargetOf>[0]) {
  const { amount, currency } = row;
  return {
    id: row.id,
    externalId: row.external_id,
    sequence: row.sequence,
    status: row.status,
    queue: row.queue,
    waitingOn: row.waiting_on,
    reason: row.reason,
    verdict: row.verdict,
    missingCount: row.missing_count,
    changesAt: row.changes_at,
    deadline: deadlineOfRow(row),
    target: askedTargetOf(row),
    episode: row.episode,
    openedAt: row.opened_at,
    decidedAt: row.decided_at,
    closedAt: row.closed_at,
    amount: amount === null || currency === null ? null : { amount, currency },
    customer: { id: row.customer_id, name: row.customer_name, country: row.country },
    customerZone: row.customer_zone,
    orderId: row.order_id,
    itemTitle: row.item_title,
    merchant: row.merchant_id === null ? null : { id: row.merchant_id, name: row.merchant_name },
    language: row.language,
    photoCount: row.photo_count,
    firstPhotoId: row.first_photo_id,
    assignee: row.assignee_id === null ? null : { id: row.assignee_id, name: row.assignee_name ?? row.assignee_id },
    actionable: row.actionable,
    failedRules: row.failed_rules,
    channelIfWrong: row.channel_if_wrong,
    duplicateOf: row.duplicate_of,
  };
}

/** `at` null: it is paused, and `leftMs` is what is left of it. */
function deadlineOfRow({ deadline_kind: kind, deadline_at: at, deadline_left_ms: leftMs }: SelectedRow) {
  if (kind === null) return null;
  return at === noDeadline ? { kind, at: null, leftMs } : { kind, at, leftMs: null };
}

/** A claim as a row of the queue, ready to be presented: `actionable` tells which actions it allows to whom. */
export type ClaimRow = ReturnType<typeof claimRow>;
