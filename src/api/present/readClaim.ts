import type { Kysely } from 'kysely';
import type { Claim, Sealed } from '#domain/claim.ts';
import { claimRow, selectClaimRows } from '#store/claims/claimRow.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { ownTemplates } from '#store/conversation/ownTemplates.ts';
import { decidedAssessment } from '#store/events/decidedAssessment.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import { approvedUnpaid } from '#store/refundsOfOrder.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { conversation } from './conversation.ts';
import { customerTotals } from './customerTotals.ts';
import { readNames } from './readNames.ts';

/** The customer's and the order's other claims are shown up to this many; the totals count all of them. */
const othersShown = 20;

export type ClaimRead = NonNullable<Awaited<ReturnType<typeof readClaim>>>;

/** Everything that one claim page shows, read in two rounds whatever the claim holds; undefined when there is no such claim. */
export async function readClaim(db: Kysely<Database>, id: number) {
  const loaded = await loadClaim(db, { id });
  if (!loaded) return undefined;
  const { claim, row } = loaded;
  const others = selectClaimRows(db).where('claims.id', '<>', id).limit(othersShown);
  const [
    order,
    toBePaid,
    customer,
    messages,
    photos,
    texts,
    people,
    customerClaims,
    orderClaims,
    totals,
    own,
    decidedAs,
    settings,
  ] = await Promise.all([
    db.selectFrom('orders').selectAll().where('id', '=', row.orderId).executeTakeFirstOrThrow(),
    approvedUnpaid(db, row.orderId),
    db.selectFrom('customers').selectAll().where('id', '=', row.customer.id).executeTakeFirstOrThrow(),
    conversation(db, id),
    row.photoCount === 0
      ? []
      : db.selectFrom('photos').select(['id', 'file_name']).where('claim_id', '=', id).execute(),
    openSealed(db, wordsOf(claim)),
    readNames(db),
    others
      .where('claims.customer_id', '=', row.customer.id)
      .orderBy('claims.opened_at', 'desc')
      .orderBy('claims.id', 'desc')
      .execute(),
    others.where('claims.order_id', '=', row.orderId).orderBy('claims.id').execute(),
    customerTotals(db, row.customer.id),
    ownTemplates(db, { reason: row.reason, language: row.language }),
    claim.decision && decidedAssessment(db, id, claim.decision.sequence),
    readClockSettings(db),
  ]);
  return {
    claim,
    row,
    order,
    toBePaid,
    customer,
    messages,
    photos,
    texts,
    people,
    customerClaims: customerClaims.map(claimRow),
    orderClaims: orderClaims.map(claimRow),
    totals,
    own,
    decidedAs,
    settings,
  };
}

/** The commitments of a claim whose words the page shows. */
function wordsOf({ description, decision, proposal, refund }: Claim): (Sealed | undefined)[] {
  return [description, decision?.justification, proposal?.justification, refund?.failure];
}
