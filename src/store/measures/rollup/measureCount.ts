import type { DayNumber } from '#domain/calendar.ts';
import type { Marginal, marginals } from './contributions.ts';

type Count = {
  /** What is counted: see `contributions`. */
  name: string;
  time: number;
  code: number;
  n: number;
  total: number;
};

export type MeasureChange = Count & { day: DayNumber } & Record<(typeof marginals)[Marginal], string | null>;

/** A count of a block of days: block b of level l holds the days from b * 4^l on, 4^l of them. `value` of the dimension; null of all, and where a claim does not say. */
export type MeasureCount = Count & { dimension: 'all' | Marginal; level: number; block: number; value: string | null };
