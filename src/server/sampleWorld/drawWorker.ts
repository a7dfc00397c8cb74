import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import type { PhotoTaken } from '#mocks/play/tale.ts';

const { drawPhoto } = await import('#mocks/photos/drawPhoto.ts');

// The other core draws, too.
sharp.concurrency(1);

/** Draws a photo of the sample world and answers it as the JPEG that a telephone would send. */
parentPort!.on('message', async ({ spec, width, height, quality }: PhotoTaken) => {
  const { data } = drawPhoto(spec, { width, height });
  const bytes = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
  parentPort!.postMessage(new Uint8Array(bytes));
});
