import type { DayNumber } from '#domain/calendar.ts';
import type { TargetCell } from '#domain/clock/figures/targetCell.ts';

/** Numbers from 0 to 1 that look like chance and are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type World = { days: number; perDay: number; length: number; seed: number };

/**
 * The targets of a team over some days from day 0: more claims come in winter and on Mondays, nobody works on Sundays and few on Saturdays, some claims are
 * slow, and every now and then half the team is away for two weeks. As they stand at the end of the last day.
 */
export function madeHistory({ days, perDay, length, seed }: World): TargetCell[] {
  const chance = seeded(seed);
  const poisson = (mean: number) => {
    let [count, left] = [0, Math.exp(-mean) / chance()];
    while (left < 1) {
      count += 1;
      left /= chance();
    }
    return count;
  };
  const weekday = (day: DayNumber) => (day + 3) % 7;
  const absences = Array.from({ length: Math.ceil(days / 80) }, () => Math.floor(chance() * days));
  const pace = (day: DayNumber) => {
    const staffed = absences.some(from => day >= from && day < from + 14) ? 0.6 : 1;
    return staffed * [1.1, 1, 1, 1, 0.9, 0.3, 0.05][weekday(day)]!;
  };
  const cells = new Map<string, TargetCell>();
  for (let start = 0; start < days; start += 1) {
    const season = 1 + 0.4 * Math.cos((2 * Math.PI * start) / 365);
    const claims = poisson(perDay * season * (weekday(start) === 0 ? 1.5 : weekday(start) > 4 ? 0.6 : 1));
    for (let claim = 0; claim < claims; claim += 1) {
      const rate = chance() < 0.25 ? 0.08 : 0.28;
      const due = start + length;
      let end: DayNumber | undefined;
      for (let day = start; day <= due && day < days && end === undefined; day += 1) {
        if (chance() < rate * pace(day)) end = day;
      }
      const outcome = end !== undefined ? 'kept' : due < days ? 'missed' : 'open';
      const key = `${start} ${end} ${outcome}`;
      const cell = cells.get(key) ?? { start, due, end, outcome, count: 0 };
      cell.count += 1;
      cells.set(key, cell);
    }
  }
  return [...cells.values()];
}
