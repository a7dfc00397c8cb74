import type { Claim } from '#domain/claim.ts';
import type { Reason } from '#domain/reasons.ts';

/** By what the measures are divided; the same in every row of a claim, as the claim stands now. */
export type ClaimDimensions = {
  reason: Reason;
  merchant_id: string | null;
  country: string | null;
  language: string;
  currency: string | null;
};

export function dimensionsOf({ facts, country, language, decision }: Claim): ClaimDimensions {
  return {
    reason: facts.reason,
    merchant_id: facts.order.merchantId ?? null,
    country: country ?? null,
    language,
    currency: decision?.amount?.currency ?? facts.order.paid?.currency ?? null,
  };
}
