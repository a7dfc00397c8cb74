import type { DayNumber } from '../../calendar.ts';

/**
 * Targets that are alike, by civil days of one zone: from when they count, the day on which they fall due, and how they stand. `kept`: reached or closed in time,
 * on day `end`; `missed`: too late on day `due`; `open`: still running. A target that was closed in time may have no day on which it fell due.
 */
export type TargetCell = {
  start: DayNumber;
  due: DayNumber | undefined;
  end: DayNumber | undefined;
  outcome: 'kept' | 'missed' | 'open';
  count: number;
};
