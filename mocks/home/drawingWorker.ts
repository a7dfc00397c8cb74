import { pageCamera } from '../play/pageCamera.ts';
import type { PhotoTaken } from '../play/tale.ts';

export type Drawn = { bytes: Uint8Array } | { error: string };

/** Takes photos in a thread of its own, one at a time. */
addEventListener('message', async ({ data }: MessageEvent<PhotoTaken>) => {
  const answer: Drawn = await pageCamera.take(data).then(
    bytes => ({ bytes }),
    (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
  );
  postMessage(answer);
});
