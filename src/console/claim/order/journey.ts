import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { dayOf, type Instant } from '#domain/calendar.ts';
import { isOpen } from '#domain/status.ts';
import { readerZone } from '../../format/readerZone.ts';
import { lastMoment } from './lastMoment.ts';

export type Entry = ClaimDetail['timeline'][number];
export type FutureKind = 'opens' | NonNullable<ClaimDetail['deadline']>['kind'];

/** A point of the journey: something that happened, several scans in a row as one, or a day that is still to come. */
export type Stop =
  | { kind: Exclude<Entry['kind'], 'scan'>; at: Instant; label: string | null }
  | { kind: 'scans'; at: Instant; scans: Entry[] }
  | { kind: FutureKind; at: Instant; label: null };

/** Civil days from one moment to another, as their dates beside them in this zone (the reader's, unless one is given). */
export function daysBetween(from: Instant, to: Instant, timeZone?: string): number {
  const zone = timeZone ?? readerZone();
  return dayOf(to, zone) - dayOf(from, zone);
}

/** The order and its parcel from the first day to the last one that still matters, in the order of time. */
export function journeyOf({ timeline, eligibility, deadline, status, now }: ClaimDetail): Stop[] {
  return [...gathered(timeline), ...comingDays(eligibility, isOpen(status) ? deadline : null, now)].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : 0,
  );
}

function gathered(timeline: readonly Entry[]): Stop[] {
  const stops: Stop[] = [];
  for (const entry of timeline) {
    const last = stops.at(-1);
    const { kind, at, label } = entry;
    if (kind !== 'scan') stops.push({ kind, at, label });
    else if (last?.kind === 'scans') stops[stops.length - 1] = { ...last, at: entry.at, scans: [...last.scans, entry] };
    else stops.push({ kind: 'scans', at: entry.at, scans: [entry] });
  }
  return stops;
}

function comingDays(
  { rules }: ClaimDetail['eligibility'],
  deadline: ClaimDetail['deadline'],
  now: Instant,
): { kind: FutureKind; at: Instant; label: null }[] {
  const days = rules.flatMap(({ answer, until, deadline: closes }): { kind: FutureKind; at: Instant }[] => {
    if (answer === 'not_yet' && until) return [{ kind: 'opens', at: until }];
    if (answer === 'unknown' && closes) return [{ kind: 'send_back', at: lastMoment(closes) }];
    return [];
  });
  if (deadline !== null && deadline.at !== null && !days.some(({ kind }) => kind === deadline.kind)) {
    days.push({ kind: deadline.kind, at: lastMoment(deadline.at) });
  }
  return days.filter(({ at }) => at > now).map(({ kind, at }) => ({ kind, at, label: null }));
}
