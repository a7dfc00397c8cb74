import type { Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { openPostgres } from '#server/database/postgres.ts';
import { failJob, pauseAfter } from '#store/jobs/failJob.ts';
import { finishJob, finishWith, forgetDone } from '#store/jobs/finishJob.ts';
import { type Job, LeaseLost, mostAttempts } from '#store/jobs/job.ts';
import { listJobs } from '#store/jobs/listJobs.ts';
import { retryJob } from '#store/jobs/retryJob.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import { takeJobs } from '#store/jobs/takeJobs.ts';
import type { Database } from '#store/schema.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now } from './newClaims.ts';

const leaseMs = 60_000;
const later = (minutes: number) => shiftInstant(now, minutes * 60_000);

describe.each(testDatabases)('jobs on %s', kind => {
  let database: TestDatabase;
  let db: Kysely<Database>;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ({ db } = database);
  });
  afterAll(() => database.close());
  afterEach(() => db.deleteFrom('jobs').execute());

  const put = (key: string, runAt = now, payload?: unknown) =>
    scheduleJobs(db, [{ kind: 'wake', key, runAt, payload }]);
  const take = (at = now, limit = 10, from = db) => takeJobs(from, { now: at, leaseMs, limit });
  async function takeOne(at = now): Promise<Job> {
    const [job, ...more] = await take(at);
    expect(more).toEqual([]);
    return job!;
  }
  const stateOf = async (key: string) =>
    (await db.selectFrom('jobs').selectAll().where('key', '=', key).executeTakeFirst()) ?? 'gone';

  it('are given out when they are due, the longest due first, once', async () => {
    await put('later', later(3));
    await put('second', later(-1), { claimId: 7 });
    await put('first', later(-2));
    expect((await take()).map(({ key, payload, attempts }) => ({ key, payload, attempts }))).toEqual([
      { key: 'first', payload: {}, attempts: 1 },
      { key: 'second', payload: { claimId: 7 }, attempts: 1 },
    ]);
    expect(await take()).toEqual([]);
    expect((await take(later(1))).map(({ key }) => key)).toEqual(['first', 'second']);
    expect((await take(later(3), 1)).map(({ key }) => key)).not.toEqual(['later']);
  });

  it('are given out by kind, up to a limit', async () => {
    await scheduleJobs(db, [
      { kind: 'wake', key: 'a', runAt: now },
      { kind: 'send', key: 'a', runAt: now },
      { kind: 'send', key: 'b', runAt: now },
    ]);
    expect((await takeJobs(db, { now, leaseMs, limit: 1, kinds: ['send'] })).map(({ key }) => key)).toEqual(['a']);
    expect((await takeJobs(db, { now, leaseMs, limit: 9, kinds: ['send'] })).map(({ key }) => key)).toEqual(['b']);
    expect(await takeJobs(db, { now, leaseMs, limit: 9, kinds: [] })).toEqual([]);
  });

  it('are one a kind and key: the latest word counts', async () => {
    await scheduleJobs(db, [
      { kind: 'wake', key: 'a', runAt: now, payload: 1 },
      { kind: 'wake', key: 'a', runAt: later(5), payload: 2 },
    ]);
    expect(await take()).toEqual([]);
    await put('a', later(-1), 3);
    expect(await takeOne()).toMatchObject({ payload: 3, runAt: later(-1) });
  });

  it('come back after their lease when their worker crashed, whose right is lost', async () => {
    await put('a');
    const crashed = await takeOne();
    expect(await take(later(0.9))).toEqual([]);
    const second = await takeOne(later(1));
    expect(second).toMatchObject({ key: 'a', attempts: 2 });
    await expect(finishJob(db, crashed, now)).rejects.toThrow(LeaseLost);
    expect(await failJob(db, crashed, { why: 'late', now, jitter: 0 })).toBe('lost');
    await finishJob(db, second, now);
    expect(await stateOf('a')).toMatchObject({ state: 'done', last_error: null, done_at: now });
    await expect(finishJob(db, second, now)).rejects.toThrow(LeaseLost);
  });

  it('are lost to the worker that is at it when they are put anew', async () => {
    await put('a');
    const old = await takeOne();
    await put('a', later(3));
    await expect(finishJob(db, old, now)).rejects.toThrow(LeaseLost);
    expect(await stateOf('a')).toMatchObject({ state: 'ready', run_at: later(3), attempts: 0 });
  });

  it('write and are marked done in one transaction, or neither', async () => {
    await put('a');
    const job = await takeOne();
    const write = (value: number) => async (trx: Kysely<Database>) => {
      await trx
        .insertInto('settings')
        .values({ name: `job-${value}`, value: JSON.stringify(value) })
        .execute();
      if (value === 1) throw new Error('crash');
    };
    await expect(finishWith(db, job, now, write(1))).rejects.toThrow('crash');
    expect(await stateOf('a')).toMatchObject({ state: 'running' });
    await finishWith(db, job, now, write(2));
    await expect(finishWith(db, job, now, write(3))).rejects.toThrow(LeaseLost);
    const written = await db.selectFrom('settings').select('name').where('name', 'like', 'job-%').execute();
    expect(written).toEqual([{ name: 'job-2' }]);
  });

  it('may put themselves again for later', async () => {
    await put('a');
    const job = await takeOne();
    await finishWith(db, job, now, trx => scheduleJobs(trx, [{ kind: 'wake', key: 'a', runAt: later(7) }]));
    expect(await stateOf('a')).toMatchObject({ state: 'ready', run_at: later(7), done_at: null });
  });

  it('pause longer after each failure and die after the last, visibly, until they are retried', async () => {
    await put('a');
    let at = now;
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      const job = await takeOne(at);
      expect(job.attempts).toBe(attempt);
      const outcome = await failJob(db, job, { why: `no answer ${attempt}`, now: at, jitter: 0 });
      expect(outcome).toBe(attempt === mostAttempts ? 'dead' : 'ready');
      expect(await take(at)).toEqual([]);
      at = shiftInstant(at, pauseAfter(attempt, 0));
    }
    expect(await take(later(10_000))).toEqual([]);
    const [dead] = await listJobs(db, { state: 'dead', limit: 10 });
    expect(dead).toMatchObject({
      key: 'a',
      state: 'dead',
      attempts: mostAttempts,
      last_error: `no answer ${mostAttempts}`,
    });
    expect(await retryJob(db, dead!.id, later(10_000))).toBe(true);
    expect(await retryJob(db, dead!.id, later(10_000))).toBe(false);
    expect(await takeOne(later(10_000))).toMatchObject({ key: 'a', attempts: 1 });
  });

  it('die when every worker that had them crashed', async () => {
    await put('poison');
    for (let attempt = 0; attempt < mostAttempts; attempt++) await takeOne(later(attempt));
    expect(await take(later(mostAttempts))).toEqual([]);
    expect(await stateOf('poison')).toMatchObject({
      state: 'dead',
      last_error: expect.stringContaining('not heard of'),
    });
  });

  it('are listed newest first, page by page, and forgotten some time after they were done', async () => {
    for (const key of ['a', 'b', 'c']) await put(key);
    for (const job of await take()) await finishJob(db, job, later(job.key === 'c' ? 5 : 0));
    const [newest, next] = await listJobs(db, { kind: 'wake', state: 'done', limit: 2 });
    expect([newest?.key, next?.key]).toEqual(['c', 'b']);
    expect((await listJobs(db, { limit: 9, before: next!.id })).map(({ key }) => key)).toEqual(['a']);
    expect(await forgetDone(db, later(5))).toBe(2);
    expect((await listJobs(db, { limit: 9 })).map(({ key }) => key)).toEqual(['c']);
  });

  if (kind === 'postgres')
    it('are each done once by several servers at once', async () => {
      const keys = Array.from({ length: 200 }, (_, i) => String(i));
      await scheduleJobs(
        db,
        keys.map(key => ({ kind: 'wake', key, runAt: now })),
      );
      const servers = await Promise.all([1, 2, 3, 4].map(() => openPostgres<Database>(database.url!)));
      const done: string[] = [];
      const shares = await Promise.all(
        servers.map(async server => {
          let share = 0;
          for (let jobs = await take(now, 5, server.db); jobs.length > 0; jobs = await take(now, 5, server.db)) {
            for (const job of jobs) {
              // The third server crashes over its first five jobs: their leases end, and the others do them.
              if (server === servers[2]) return share;
              await finishWith(server.db, job, now, async trx => {
                await trx.insertInto('sign_in_attempts').values({ key: job.key, at: now }).execute();
              });
              done.push(job.key);
              share++;
            }
          }
          return share;
        }),
      );
      expect(shares[2]).toBe(0);
      expect(shares.filter(share => share > 0).length).toBeGreaterThan(1);
      expect(done).toHaveLength(195);
      for (const job of await take(later(1), 100)) {
        await finishWith(db, job, now, async trx => {
          await trx.insertInto('sign_in_attempts').values({ key: job.key, at: now }).execute();
        });
      }
      const written = await db.selectFrom('sign_in_attempts').select('key').execute();
      expect(written.map(({ key }) => Number(key)).sort((a, b) => a - b)).toEqual(keys.map(Number));
      await Promise.all(servers.map(server => server.close()));
    });
});

describe('pauseAfter', () => {
  it('doubles from two seconds to an hour; jitter takes at most a half away', () => {
    expect([1, 2, 3, 10, 12, 40].map(attempts => pauseAfter(attempts, 0))).toEqual([
      2000, 4000, 8000, 1_024_000, 3_600_000, 3_600_000,
    ]);
    expect(pauseAfter(1, 1)).toBe(1000);
    expect(pauseAfter(3, 0.5)).toBe(6000);
  });
});
