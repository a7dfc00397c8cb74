import type { PhotoProcessor } from '#api/deps.ts';
import { refuseUnseen } from '#api/intake/refuseUnseen.ts';
import { type DecodeChild, startDecodeChild } from './startDecodeChild.ts';

/**
 * Opens photos in child processes, at most `children` at once, the others wait their turn; a photo is given `timeLimitMs` from when its
 * child takes it. Children are started when needed and kept. `process` answers a refusal for whatever is wrong with a photo, and rejects
 * only for what is not its fault: no child could be started, or the processor was closed.
 */
export function createPhotoProcessor({ children = 2, timeLimitMs = 30_000 } = {}): PhotoProcessor {
  const living = new Set<DecodeChild>();
  const idle: DecodeChild[] = [];
  const waiting: (() => void)[] = [];
  let free = children;
  let closed = false;

  async function take(): Promise<DecodeChild> {
    const kept = idle.pop();
    if (kept?.alive()) return kept;
    if (kept) living.delete(kept);
    if (closed) throw closedError();
    const child = await startDecodeChild();
    living.add(child);
    if (closed) {
      await child.end();
      throw closedError();
    }
    return child;
  }

  function giveBack(child: DecodeChild): void {
    if (child.alive()) idle.push(child);
    else living.delete(child);
  }

  async function inChild<T>(work: (child: DecodeChild) => Promise<T>): Promise<T> {
    if (free === 0) await new Promise<void>(resolve => waiting.push(resolve));
    else free -= 1;
    try {
      const child = await take();
      return await work(child).finally(() => giveBack(child));
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  }

  return {
    async process(bytes) {
      const seen = refuseUnseen(bytes);
      if (seen.refused) return seen;
      return inChild(child => child.decode({ bytes, type: seen.type }, timeLimitMs));
    },
    async close() {
      closed = true;
      await Promise.all([...living].map(child => child.end()));
    },
  };
}

const closedError = () => new Error('The photo processor is closed');
