import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createPhotoProcessor } from '#server/images/createPhotoProcessor.ts';
import { startDecodeChild } from '#server/images/startDecodeChild.ts';
import { drawPhoto, drawSlowPhoto } from './drawPhoto.ts';

const slow = await drawSlowPhoto();
const quick = await drawPhoto(64, 48).jpeg().toBuffer();

/** Handles of children of this process: one is closed once its child has ended and was reaped. */
const childrenNow = () => process.getActiveResourcesInfo().filter(kind => kind === 'ProcessWrap').length;

const atFirst = childrenNow();
const allEnded = () => expect.poll(childrenNow, { timeout: 5000 }).toBe(atFirst);

/** A zombie answers signals: where the system tells a process's state, it counts as ended. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

async function ends(pid: number): Promise<boolean> {
  for (let turn = 0; turn < 100 && isRunning(pid); turn++) await sleep(50);
  return !isRunning(pid);
}

test('a photo over its time is given up, its child killed, and the next one taken by another', async () => {
  const processor = createPhotoProcessor({ children: 1, timeLimitMs: 300 });
  expect(await processor.process(quick)).toMatchObject({ refused: false });
  expect(await processor.process(slow)).toMatchObject({ refused: true, reason: 'timed_out' });
  await allEnded();
  expect(await processor.process(quick)).toMatchObject({ refused: false });
  await processor.close();
  await allEnded();
});

test('many at once are all answered by at most two children', async () => {
  const processor = createPhotoProcessor();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, childrenNow() - atFirst);
  }, 5);
  const answers = await Promise.all(Array.from({ length: 12 }, () => processor.process(quick)));
  clearInterval(watch);
  expect(answers.every(answer => !answer.refused)).toBe(true);
  expect(most).toBe(2);
  await processor.close();
  await allEnded();
});

test('closing rejects what is under way and what waits, and takes nothing more', async () => {
  const processor = createPhotoProcessor({ children: 1 });
  await processor.process(quick);
  const underWay = Promise.allSettled([processor.process(slow), processor.process(quick)]);
  await sleep(50);
  await processor.close();
  expect((await underWay).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(processor.process(quick)).rejects.toThrow('closed');
  await allEnded();
});

test('a child that dies makes the photo unreadable', async () => {
  const child = await startDecodeChild();
  const answer = child.decode({ bytes: slow, type: 'image/png' }, 30_000);
  process.kill(child.pid, 'SIGKILL');
  expect(await answer).toMatchObject({ refused: true, reason: 'unreadable' });
  expect(child.alive()).toBe(false);
  await child.end();
});

test('a photo that needs more memory than allowed ends its child, not the machine', async () => {
  const child = await startDecodeChild(200 * 1024 * 1024);
  expect(await child.decode({ bytes: quick, type: 'image/jpeg' }, 30_000)).toMatchObject({ refused: false });
  expect(await child.decode({ bytes: slow, type: 'image/png' }, 30_000)).toMatchObject({
    refused: true,
    reason: 'unreadable',
  });
  expect(await ends(child.pid)).toBe(true);
});

test('a child outlives signals to its group, but not its parent, though it is at work', async () => {
  const parent = spawn(process.execPath, [new URL('./orphaningParent.ts', import.meta.url).pathname], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const child = Number(String(line));
  process.kill(child, 'SIGINT');
  await sleep(50);
  expect(isRunning(child)).toBe(true);
  parent.kill('SIGKILL');
  expect(await ends(child)).toBe(true);
});
