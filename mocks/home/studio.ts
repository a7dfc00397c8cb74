import type { Camera, PhotoTaken } from '../play/tale.ts';
import type { Drawn } from './drawingWorker.ts';

export type Studio = Camera & {
  /** Starts to take these photos, in this order. */
  begin(photos: readonly PhotoTaken[]): void;
  isTaken(photo: PhotoTaken): boolean;
  /** Resolves when the next photo is taken. */
  nextTaken(): Promise<void>;
  taken(): number;
};

/** Takes photos ahead in threads, on all cores but one: that one is the page's and the database's. */
export function openStudio(threads = Math.max(1, Math.min(8, navigator.hardwareConcurrency - 1))): Studio {
  const photos = new Map<PhotoTaken, PromiseWithResolvers<Uint8Array>>();
  const done = new Set<PhotoTaken>();
  let next = Promise.withResolvers<void>();

  function settle(photo: PhotoTaken, drawn: Drawn): void {
    const { resolve, reject } = photos.get(photo)!;
    if ('bytes' in drawn) resolve(drawn.bytes);
    else reject(new Error(drawn.error));
    done.add(photo);
    next.resolve();
    next = Promise.withResolvers();
  }

  async function work(waiting: Iterator<PhotoTaken>): Promise<void> {
    const worker = new Worker(new URL('./drawingWorker.ts', import.meta.url), { type: 'module' });
    for (let { value, done: none } = waiting.next(); !none; { value, done: none } = waiting.next()) {
      const photo: PhotoTaken = value;
      settle(photo, await drawIn(worker, photo));
    }
    worker.terminate();
  }

  return {
    begin(wanted) {
      for (const photo of wanted) {
        const drawing = Promise.withResolvers<Uint8Array>();
        drawing.promise.catch(() => {});
        photos.set(photo, drawing);
      }
      const waiting = wanted.values();
      for (let thread = 0; thread < Math.min(threads, wanted.length); thread++) void work(waiting);
    },
    take: photo => photos.get(photo)!.promise,
    isTaken: photo => done.has(photo),
    nextTaken: () => next.promise,
    taken: () => done.size,
  };
}

function drawIn(worker: Worker, photo: PhotoTaken): Promise<Drawn> {
  return new Promise(resolve => {
    worker.onmessage = ({ data }: MessageEvent<Drawn>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ error: message });
    worker.postMessage(photo);
  });
}
