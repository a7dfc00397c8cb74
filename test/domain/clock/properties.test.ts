import fc from 'fast-check';
import { describe, it } from 'vitest';
import { instantAt, millisecondsOf } from '#domain/calendar.ts';
import { type Episode, episodesOf } from '#domain/clock/episodesOf.ts';
import { partyAt, randomHistory } from './randomHistory.ts';

const opened = Date.UTC(2026, 2, 28, 20, 0, 0, 123);
const minute = 60_000;
const lives = [fc.array(fc.nat(), { maxLength: 14 }), fc.nat(120), fc.nat(1000)] as const;

describe('on random histories', () => {
  it('segments sum to the wall time, agree with stepping through the minutes, and do not depend on when they are computed', () => {
    fc.assert(
      fc.property(...lives, (draws, later, part) => {
        const { events, entries, now } = randomHistory(draws, opened);
        const end = now + later * minute;
        const episodes = episodesOf(events, instantAt(end));
        checkSums(episodes, end);
        checkMinutes(episodes, entries, end);
        const before = opened + Math.floor(((end - opened) * part) / 1000);
        checkCommonPart(episodesOf(events, instantAt(before)), episodes, before);
      }),
      { numRuns: 10_000 },
    );
  }, 30_000);
});

/** No gap, no overlap, nothing lost: to the millisecond. */
function checkSums(episodes: readonly Episode[], end: number) {
  for (const { segments, openedAt, closedAt, number } of episodes) {
    let at = openedAt;
    let sum = 0;
    for (const { from, to } of segments) {
      if (from !== at || to <= from) throw new Error(`episode ${number}: a segment from ${from} follows ${at}`);
      sum += millisecondsOf(to) - millisecondsOf(from);
      at = to;
    }
    const wall = (closedAt === undefined ? end : millisecondsOf(closedAt)) - millisecondsOf(openedAt);
    if (sum !== wall) throw new Error(`episode ${number}: ${sum} ms of ${wall}`);
  }
}

function checkMinutes(episodes: readonly Episode[], entries: Parameters<typeof partyAt>[0], end: number) {
  const all = episodes.flatMap(({ segments, number }) =>
    segments.map(({ from, to, party }) => ({ from: millisecondsOf(from), to: millisecondsOf(to), party, number })),
  );
  let next = 0;
  for (let at = opened; at < end; at += minute) {
    while (next < all.length && all[next]!.to <= at) next += 1;
    const segment = all[next];
    const found = segment !== undefined && segment.from <= at ? `${segment.party} ${segment.number}` : 'nobody';
    const model = partyAt(entries, at);
    const expected = model === undefined ? 'nobody' : `${model.party} ${model.episode}`;
    if (found !== expected) throw new Error(`at ${instantAt(at)}: ${found}, should be ${expected}`);
  }
}

/** What was said then is the beginning of what is said later. */
function checkCommonPart(then: readonly Episode[], later: readonly Episode[], at: number) {
  for (const [i, { segments, openedAt, number, openedBy }] of then.entries()) {
    const same = later[i]!;
    if (number !== same.number || openedAt !== same.openedAt || openedBy !== same.openedBy) throw new Error('episodes');
    for (const [j, segment] of segments.entries()) {
      const after = same.segments[j]!;
      const grown = j === segments.length - 1 && segment.to < after.to;
      const text = JSON.stringify(grown ? { ...after, to: segment.to } : after);
      if (JSON.stringify(segment) !== text) throw new Error(`${JSON.stringify(segment)} became ${text}`);
      if (millisecondsOf(segment.to) > at) throw new Error(`as of ${instantAt(at)} a segment ends at ${segment.to}`);
    }
  }
}
