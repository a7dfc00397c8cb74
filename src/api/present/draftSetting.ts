import type { Instant } from '#domain/calendar.ts';
import type { Judgement } from '#domain/lifecycle/judge.ts';
import type { HouseRules } from '#domain/policy/houseRules.ts';
import type { DraftSetting } from './drafts.ts';
import type { ClaimRead } from './readClaim.ts';

/** What a claim's messages are made of, from what was read of it. */
export function draftSetting(
  { claim, row, own }: Pick<ClaimRead, 'claim' | 'row' | 'own'>,
  judgement: Judgement,
  { answerWithinDays }: HouseRules,
  now: Instant,
): DraftSetting {
  return { claim, judgement, customerName: row.customer.name, orderId: row.orderId, own, answerWithinDays, now };
}
