import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countViews } from '#store/claims/countViews.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now, storeClaims, storePerson } from './newClaims.ts';

describe.each(testDatabases)('the counts of the views on %s', kind => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  /** The counts as they are kept, each checked against counting the claims. */
  async function counted() {
    const { db } = database;
    const counts = await countViews(db, 'ana', now);
    const claims = await db.selectFrom('claims').select(['queue', 'assignee_id']).execute();
    for (const queue of ['todo', 'waiting', 'too_early', 'decided'] as const) {
      expect(counts[queue]).toBe(claims.filter(claim => claim.queue === queue).length);
    }
    expect(counts.mine).toBe(
      claims.filter(({ queue, assignee_id }) => queue !== 'decided' && assignee_id === 'ana').length,
    );
    return counts;
  }

  it('are exact through inserts, moves, deletions and folding', async () => {
    const { db } = database;
    expect(await counted()).toMatchObject({ todo: 0, mine: 0, waiting: 0, too_early: 0, decided: 0 });
    await storePerson(db, 'ana');
    await storeClaims(
      db,
      Array.from({ length: 12 }, (_, i) => ({
        externalId: `c-${i}`,
        facts: { order: { id: `o-${i}` } },
        assigneeId: i < 4 ? 'ana' : undefined,
        status: i >= 10 ? ('withdrawn' as const) : undefined,
      })),
    );
    expect(await counted()).toMatchObject({ todo: 10, mine: 4, waiting: 0, too_early: 0, decided: 2 });
    await db.updateTable('claims').set({ status: 'waiting' }).where('external_id', 'in', ['c-0', 'c-5']).execute();
    await db.updateTable('claims').set({ status: 'approved' }).where('external_id', '=', 'c-1').execute();
    await db.updateTable('claims').set({ item_title: 'Lamp' }).execute();
    expect(await counted()).toMatchObject({ todo: 7, mine: 3, waiting: 2, too_early: 0, decided: 3 });
    await foldCounts(db);
    const folded = await db.selectFrom('claim_counts').selectAll().orderBy('queue').execute();
    expect(folded).toEqual([
      { queue: 'decided', change: 3 },
      { queue: 'todo', change: 7 },
      { queue: 'waiting', change: 2 },
    ]);
    await expect(
      db.transaction().execute(async trx => {
        await trx.updateTable('claims').set({ status: 'parked' }).execute();
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await counted()).toMatchObject({ todo: 7, too_early: 0 });
  });

  it('stay exact while many claims move and several fold at once', async () => {
    const { db } = database;
    const statuses = ['open', 'waiting', 'parked', 'rejected'] as const;
    const ids = (await db.selectFrom('claims').select('id').execute()).map(({ id }) => id);
    const moves = Array.from({ length: 60 }, (_, i) =>
      db
        .updateTable('claims')
        .set({ status: statuses[i % 4]! })
        .where('id', '=', ids[i % ids.length]!)
        .execute(),
    );
    const folds = Array.from({ length: 12 }, () => foldCounts(db));
    await Promise.all([...moves, ...folds]);
    await counted();
  });
});
