import type { Instant } from '../../calendar.ts';
import type { Claim } from '../../claim.ts';
import type { ClockSettings } from '../clockSettings.ts';
import { customerLimit } from './customerLimit.ts';
import { targetsInForce } from './targetPolicySchema.ts';

/**
 * The last instant at which the money of an approval is settled in time: what the targets that hold at that moment promise, on the customer's
 * clock (METRICS: payout). Undefined when they promise nothing.
 */
export function payoutDueAt(
  { policy, facts }: Pick<Claim, 'policy' | 'facts'>,
  approvedAt: Instant,
  { calendar, targets }: Pick<ClockSettings, 'calendar' | 'targets'>,
): Instant | undefined {
  const target = targetsInForce(targets, approvedAt)?.targets.find(
    ({ metric, clock }) => metric === 'payout' && clock === 'customer',
  );
  const context = { policy, timeZone: facts.timeZone, calendar };
  return target && customerLimit('payout', target.threshold, approvedAt, context)?.dueAt;
}
