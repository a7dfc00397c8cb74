import { sql } from 'kysely';
import { expect, inject, it } from 'vitest';
import { openEmbedded } from '#server/database/embedded.ts';
import { FairLock } from '#server/database/fairLock.ts';

it('answers other work while a long query runs', async () => {
  const { db, close } = await openEmbedded<unknown>({ dumpFile: inject('embeddedTemplate') });
  let longestGapMs = 0;
  let last = performance.now();
  const ticking = setInterval(() => {
    longestGapMs = Math.max(longestGapMs, performance.now() - last);
    last = performance.now();
  }, 5);
  const started = performance.now();
  await sql`select sum(sqrt(n)) from generate_series(1, 3000000) n`.execute(db);
  const tookMs = performance.now() - started;
  clearInterval(ticking);
  await close();
  expect(longestGapMs).toBeLessThan(tookMs / 2);
});

it('fails what is asked of a database that was closed', async () => {
  const { db, close } = await openEmbedded<unknown>({ dumpFile: inject('embeddedTemplate') });
  const other = db.withoutPlugins();
  await close();
  await close();
  await expect(sql`select 1`.execute(other)).rejects.toThrow();
});

it('lends in the order of asking, and tells who waited too long', async () => {
  const lock = new FairLock();
  const order: string[] = [];
  expect(await lock.acquire(1000)).toBe(true);
  const impatient = lock.acquire(10);
  const second = lock.acquire(1000).then(() => order.push('second'));
  const third = lock.acquire(1000).then(() => order.push('third'));
  expect(await impatient).toBe(false);
  lock.release();
  await second;
  lock.release();
  await third;
  expect(order).toEqual(['second', 'third']);
  lock.release();
  expect(await lock.acquire(1000)).toBe(true);
});
