import { type Instant, millisecondsOf } from '#domain/calendar.ts';

const day = 86_400_000;

/** How long the past of the sample world is, in days before now. */
export const pastDays = 730;

/**
 * What the two years tell, in days before now (the first day is the one further back). Beside it there are the seasons, which follow the calendar: see `opensPerDay`.
 */
export const chapters = {
  /** Two people more, and somebody who sorts claims in the morning: from then on decisions take days less, and money goes three days a week. */
  staffing: { from: 400 },
  /** Somebody who knew everything leaves; for six weeks her claims wait for others. */
  departure: { from: 225, to: 183 },
  /** A carrier on strike. */
  strike: { from: 165, to: 151 },
  /** A merchant's goods come broken, or are not what was sold; and it answers late. */
  merchant: { from: 120 },
} as const;

/** In the calendar month in which this day lay the bank refused the payment files: claims were decided in time, and the 14 days missed all the same. */
export const bankDaysAgo = 300;

/** The carrier that went on strike, and the merchant that went bad. */
export const strikingCarrier = 'Kestrel';
export const badMerchantId = 'm-noon';

/** Days between a moment and now. */
export function daysBefore(now: Instant, at: Instant): number {
  return (millisecondsOf(now) - millisecondsOf(at)) / day;
}

/** Whether a chapter runs so many days before now. */
export function isIn(chapter: keyof typeof chapters, daysAgo: number): boolean {
  const { from, to = Number.NEGATIVE_INFINITY }: { from: number; to?: number } = chapters[chapter];
  return daysAgo <= from && daysAgo > to;
}
