import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import type { NewEvent } from '../events.ts';
import { isOpen } from '../status.ts';
import { notAfter } from './foreignClock.ts';
import { tooEarlyUntil } from './judge.ts';

/** Parks an undecided claim that is too early as of now and wakes one that no longer is: status and verdict never disagree. */
export function followVerdict(claim: Claim, now: Instant): NewEvent[] {
  if (!isOpen(claim.status)) return [];
  const until = tooEarlyUntil(claim, now);
  if (until === undefined) return claim.status === 'parked' ? wake(claim, now) : [];
  if (claim.status === 'parked' && claim.parkedUntil === until) return [];
  return [{ type: 'parked', at: now, payload: { until } }];
}

/** The waking of a claim whose moment came while nobody was there to wake it. */
export function overdueWake(claim: Claim, now: Instant): NewEvent[] {
  const { status, parkedUntil } = claim;
  if (status !== 'parked' || parkedUntil === undefined || now < parkedUntil) return [];
  return tooEarlyUntil(claim, now) === undefined ? wake(claim, now) : [];
}

/** A parked claim wakes at the moment that was stored, however late it is noticed; before it, when new facts end the wait. */
export function wake({ parkedUntil: until }: Claim, now: Instant): NewEvent[] {
  if (until === undefined) throw new Error('A parked claim says until when');
  return [{ type: 'woken', at: notAfter(until, now), payload: { until } }];
}
