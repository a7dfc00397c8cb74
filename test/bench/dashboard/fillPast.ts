import type { Deps } from '#api/deps.ts';
import { newClaimOfRecord } from '#api/intake/newClaimOfRecord.ts';
import { receiveClaims } from '#api/receiveClaims.ts';
import { shiftInstant } from '#domain/calendar.ts';
import { isRefusal } from '#domain/refusals.ts';
import { cloneClaims } from './cloneClaims.ts';
import { pastRecord } from './pastRecord.ts';

const day = 86_400_000;
const monthDays = 28;
/** Months of the past: two years. */
const months = 26;
/** Claims that come in with their true events, of each of the two months that the others are copies of. */
const mostTrue = 2000;
const batch = 250;

/**
 * Two years of a team's claims, as many a month: those of a month that is over, and of the last one as far as it has come, are taken in with their whole past by the
 * real intake; the rest are copies of their rows, moved by whole months.
 * @returns the numbers of the claims that are no copies
 */
export async function fillPast(deps: Deps, size: number): Promise<number[]> {
  const monthly = Math.ceil(size / months);
  const ownClaims = Math.min(mostTrue, monthly);
  const now = deps.now();
  const ended = await takeMonth(deps, {
    first: 0,
    count: ownClaims,
    from: shiftInstant(now, -4 * monthDays * day),
    now,
  });
  const last = await takeMonth(deps, {
    first: ownClaims,
    count: ownClaims,
    from: shiftInstant(now, -monthDays * day),
    now,
  });
  const shifts = Array.from({ length: months - 1 }, (_, i) => (2 - i) * monthDays).filter(days => days !== 0);
  await cloneClaims(deps.db, ended, { shifts, perShift: monthly, ownShift: monthly - ended.length });
  await cloneClaims(deps.db, last, { shifts: [], perShift: 0, ownShift: monthly - last.length });
  return [...ended, ...last];
}

type Month = { first: number; count: number; from: string; now: string };

async function takeMonth(deps: Deps, { first, count, from, now }: Month): Promise<number[]> {
  const ids: number[] = [];
  for (let done = 0; done < count; done += batch) {
    const records = Array.from({ length: Math.min(batch, count - done) }, (_, i) => {
      const index = first + done + i;
      const openedAt = shiftInstant(from, Math.round(((done + i + 0.5) / count) * monthDays * day));
      return newClaimOfRecord(pastRecord(index, openedAt, now));
    });
    for (const answer of await receiveClaims(deps, records, { kind: 'shop', id: 'bench' })) {
      if (isRefusal(answer)) throw new Error(`A claim of the benchmark was refused: ${JSON.stringify(answer)}`);
      if (!answer.known) ids.push(answer.claim.id);
    }
  }
  return ids;
}
