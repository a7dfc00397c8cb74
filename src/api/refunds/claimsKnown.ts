import type { Kysely } from 'kysely';
import type { ClaimKnown, RefundKnown } from '#domain/settlements/judgeSettlement.ts';
import type { Settlement } from '#domain/settlements/readSettlement.ts';
import { type ClaimNamed, claimsNamed } from '#store/refunds/claimsNamed.ts';
import type { Database } from '#store/schema.ts';
import { claimNumber } from '../present/claimNumber.ts';

/** Every claim that lines may mean, with its refund. */
export async function claimsKnown(
  db: Kysely<Database>,
  lines: readonly Pick<Settlement, 'named'>[],
): Promise<ClaimKnown[]> {
  const named = lines.map(line => line.named);
  const rows = await claimsNamed(db, {
    claimIds: named.flatMap(({ claimId }) => claimId ?? []),
    externalIds: named.flatMap(({ externalId }) => externalId ?? []),
    orderIds: named.flatMap(({ orderId }) => orderId ?? []),
  });
  return rows.map(row => {
    const { claimId, externalId, orderId } = row;
    return { claimId, number: claimNumber(claimId), externalId, orderId, refund: refundOf(row) };
  });
}

function refundOf({ amount, currency, state, approvedAt, ...row }: ClaimNamed): RefundKnown | undefined {
  if (amount === null || currency === null || state === null || approvedAt === null) return undefined;
  return {
    amount: { amount, currency },
    state,
    approvedAt,
    failedAt: row.failedAt ?? undefined,
    settledAt: row.settledAt ?? undefined,
    reference: row.reference ?? undefined,
  };
}
