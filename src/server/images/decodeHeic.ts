import { Worker } from 'node:worker_threads';

/** RGB pixels, 8 bits a channel, with the file's own rotation applied, in the file's own colours. */
export type HeicPixels = { width: number; height: number; rgb: Uint8Array };

/**
 * Decodes a HEIC's primary image in a worker thread of its own: the caller's thread stays able to act, and the memory of WebAssembly,
 * which never shrinks, goes with the worker. Rejects when the bytes cannot be decoded or the picture has more than `maxPixels`.
 */
export function decodeHeic(bytes: Uint8Array, maxPixels: number): Promise<HeicPixels> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./heicWorker.ts', import.meta.url), { workerData: { bytes, maxPixels } });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The HEIC decoder ended without a picture')));
  });
}
