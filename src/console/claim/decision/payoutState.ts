import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { State } from '../../look/StateMark.tsx';

/** Where the money of an approval is. */
export type PayoutState = 'toBePaid' | 'failed' | 'paid';

/** In whose icon and colour it is shown. */
export const payoutMarks = {
  toBePaid: 'not_yet',
  failed: 'fail',
  paid: 'pass',
} as const satisfies Record<PayoutState, State>;

/** Where the money of a claim is; undefined where none was granted, or the claim was opened again. */
export function payoutState({ status, refund }: Pick<ClaimDetail, 'status' | 'refund'>): PayoutState | undefined {
  if (status === 'refunded') return 'paid';
  if (status !== 'approved') return undefined;
  return refund?.failure ? 'failed' : 'toBePaid';
}
