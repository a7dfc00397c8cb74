import type { PhotoMade, PhotoRefusal } from '#api/deps.ts';
import type { PhotoType } from '#domain/photo/limits.ts';
import { makeDerivatives } from './makeDerivatives.ts';

/** The process that opens strangers' pictures. It does one at a time, tells nothing but the answer, and ends with its parent. */
export type DecodeRequest = { bytes: Uint8Array; type: PhotoType; maxMemory: number };
export type DecodeAnswer = PhotoMade | PhotoRefusal;

const memoryCheckMs = 50;

/** SIGKILL, as an orderly exit would wait for a native decoder that may never come back. */
const endNow = () => process.kill(process.pid, 'SIGKILL');

async function answer({ bytes, type }: DecodeRequest): Promise<DecodeAnswer> {
  try {
    return await makeDerivatives(bytes, type);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { refused: true, reason: 'unreadable', detail: detail.split('\n')[0] as string };
  }
}

process.on('message', async (request: DecodeRequest) => {
  const watch = setInterval(() => process.memoryUsage.rss() > request.maxMemory && endNow(), memoryCheckMs);
  const reply = await answer(request);
  clearInterval(watch);
  process.send?.(reply);
});
process.on('disconnect', endNow);
// A terminal's Ctrl-C reaches the whole process group: the parent decides what happens to the photo that is under way.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
process.send?.('ready');
