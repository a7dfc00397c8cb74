import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { percentile } from '#domain/clock/figures/percentile.ts';
import { openByAge } from '#store/measures/openByAge.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now, storeClaims } from '../newClaims.ts';

const day = 86_400_000;
const bounds = [30, 7, 1].map(days => shiftInstant(now, -days * day));
const ages = [1, day - 1, day, 6 * day, 7 * day, 30 * day, 30 * day + 1];

describe.each(testDatabases)('what is open by age on %s', kind => {
  let database: TestDatabase;
  const read = (country?: string) => openByAge(database.db, country ? { country: [country] } : {}, bounds, now);
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  it('has no ages where nothing is open', async () => {
    expect(await read()).toEqual({ n: 0, counts: [0, 0, 0, 0], p50: undefined, p90: undefined, oldest: undefined });
  });

  it('is counted by bands that hold the moment they begin with, those that are decided left out', async () => {
    const claims = await storeClaims(database.db, [
      ...ages.map((age, i) => ({
        externalId: `open-${i}`,
        facts: { openedAt: shiftInstant(now, -age), order: { id: `o-${i}` } },
      })),
      {
        externalId: 'over',
        status: 'withdrawn' as const,
        facts: { openedAt: shiftInstant(now, -60 * day), order: { id: 'o-over' } },
      },
    ]);
    expect(await read()).toEqual({
      n: ages.length,
      counts: [1, 1, 2, 3],
      p50: percentile(ages, 50),
      p90: percentile(ages, 90),
      oldest: { claimId: claims[ages.length - 1]!.id, openedAt: shiftInstant(now, -30 * day - 1) },
    });
    expect((await read('DE')).n).toBe(0);
  });
});
