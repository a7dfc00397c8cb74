import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Camera } from '#mocks/play/tale.ts';

/** As many as there are cores, but no crowd: each takes some 100 MB. */
const cores = Math.min(6, Math.max(2, availableParallelism()));

/** Draws the sample photos in threads, so that the database goes on meanwhile. `close` ends them. */
export function nodeCamera({ threads = cores } = {}): Camera & { close(): Promise<void> } {
  const script = new URL('./drawWorker.ts', import.meta.url);
  const idle: Worker[] = [];
  const living = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let free = threads;

  function start(): Worker {
    const worker = new Worker(script);
    living.add(worker);
    return worker;
  }

  return {
    async take(photo) {
      if (free === 0) await new Promise<void>(resolve => waiting.push(resolve));
      else free--;
      const worker = idle.pop() ?? start();
      try {
        // `once` also rejects when the thread fails with an error.
        const drawn = once(worker, 'message');
        worker.postMessage(photo);
        const [bytes] = (await drawn) as [Uint8Array];
        idle.push(worker);
        return bytes;
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
    async close() {
      await Promise.all([...living].map(worker => worker.terminate()));
    },
  };
}
