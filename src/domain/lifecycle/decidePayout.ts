import { civilDateOf, type Instant } from '../calendar.ts';
import type { Claim, Decision } from '../claim.ts';
import { clockSettings } from '../clock/clockSettings.ts';
import { houseZone } from '../clock/houseZone.ts';
import { type Refusal, refuse } from '../refusals.ts';
import { isFuture, notAfter } from './foreignClock.ts';
import { settledMoment } from './settledMoment.ts';
import type { Bodies, Situation } from './situation.ts';

export const decidePayout: Bodies<'settle' | 'fail_refund'> = {
  settle: situation => {
    const { claim, command, now } = situation;
    const { decision, refund } = claim;
    if (decision === undefined) return refuse('no_decision_on_record');
    const settledAt = command.settledAt.length === 10 ? ofDay(situation, decision) : command.settledAt;
    if (typeof settledAt !== 'string') return settledAt;
    if (isFuture(settledAt, now)) return refuse('in_the_future', { field: 'settledAt' });
    if (settledAt < decision.at) return tooEarly(decision);
    if (refund?.failedAt !== undefined && settledAt < refund.failedAt) return beforeFailure(refund.failedAt);
    const payload = { settledAt, reference: command.reference };
    return [{ type: 'refund_settled', at: notAfter(settledAt, now), payload }];
  },
  fail_refund: ({ command: { reason }, now }) => [{ type: 'refund_failed', at: now, payload: { reason } }],
};

function ofDay({ claim, command, now }: Situation<'settle'>, decision: Decision): Instant | Refusal {
  const { settledAt: day, zone = houseZone(clockSettings) } = command;
  const settledAt = settledMoment(day, { zone, earliest: followed(claim, decision), now });
  if (settledAt !== undefined) return settledAt;
  if (day > civilDateOf(now, zone)) return refuse('in_the_future', { field: 'settledAt' });
  return day < civilDateOf(decision.at, zone) ? tooEarly(decision) : beforeFailure(claim.refund!.failedAt!);
}

/** What a settlement comes after: the approval, and the failure of an earlier try. */
function followed({ refund }: Claim, decision: Decision): Instant {
  return refund?.failedAt !== undefined && refund.failedAt > decision.at ? refund.failedAt : decision.at;
}

const tooEarly = ({ at }: Decision) => refuse('before_decision', { field: 'settledAt', params: { decidedAt: at } });
const beforeFailure = (failedAt: Instant) => refuse('before_failure', { field: 'settledAt', params: { failedAt } });
