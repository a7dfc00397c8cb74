import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { createWorld, type World } from '../plots/world.ts';
import { createRandom } from '../random.ts';
import { pastDays } from './chapters.ts';
import { drawOpened } from './opened.ts';
import { opensPerDay } from './opensPerDay.ts';
import { tellHistory } from './tellHistory.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** So many days ago and later the bad merchant's claims pile up, beside all others: this many a day. */
const pile = { days: 24, perDay: 0.85 };

/**
 * Two years of claims with their histories, the oldest first, up to now: what lies after it has not happened yet. Equal seeds and moments tell the same.
 * @param scale how many of some 3,500: 1 all of them, 0 none
 */
export function tellPast(now: Instant, seed: string, scale: number): ClaimRecord[] {
  const random = createRandom(`${seed} past`);
  let claims = 0;
  const world: World = {
    ...createWorld(now, random),
    externalId: () => `past-${String(++claims).padStart(5, '0')}`,
  };
  const records: ClaimRecord[] = [];
  for (let daysAgo = pastDays; daysAgo > 0; daysAgo--) {
    const expected = opensPerDay(now, daysAgo);
    for (let left = drawCount(expected); left > 0; left--) records.push(tell(daysAgo, expected / 4.9));
    if (daysAgo > pile.days) continue;
    for (let left = drawCount(pile.perDay); left > 0; left--) records.push(tell(daysAgo, 1, true));
  }
  return records.sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));

  function drawCount(expected: number): number {
    return Math.floor(expected * scale + random.next());
  }

  function tell(daysAgo: number, peak: number, isBad?: boolean): ClaimRecord {
    // People claim from seven in the morning to eleven in the evening, in UTC.
    const openedAt = shiftInstant(now, -daysAgo * day + Math.round(random.between(0, day - minute)));
    const opened = drawOpened(world, openedAt, isBad);
    const history = tellHistory(world, opened, peak).filter(({ at }) => at <= now);
    return { ...opened.tale.record, history };
  }
}
