import type { PhotoMade, PhotoProcessor } from '#api/deps.ts';
import { refuseUnseen } from '#api/intake/refuseUnseen.ts';
import { fingerprint } from '#domain/photo/fingerprint.ts';
import { type PhotoType, photoDerivatives } from '#domain/photo/limits.ts';

/**
 * Opens photos with the browser's own decoder. What is refused before decoding, the sizes and the fingerprint are those of every home;
 * HEIC is taken where the browser can open it.
 */
export const pagePhotos: PhotoProcessor = {
  async process(bytes) {
    const seen = refuseUnseen(bytes);
    if (seen.refused) return seen;
    try {
      return await makeDerivatives(bytes, seen.type);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { refused: true, reason: 'unreadable', detail: `This browser cannot open it: ${why}` };
    }
  },
  async close() {},
};

async function makeDerivatives(bytes: Uint8Array, type: PhotoType): Promise<PhotoMade> {
  const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  try {
    const { width, height } = picture;
    const shrink = Math.min(1, photoDerivatives.screen / Math.max(width, height));
    const screen = onWhite(Math.max(1, Math.round(width * shrink)), Math.max(1, Math.round(height * shrink)));
    screen.drawImage(picture, 0, 0, screen.canvas.width, screen.canvas.height);
    return {
      refused: false,
      type,
      width,
      height,
      thumbnail: await encode(thumbnailOf(screen.canvas), 0.75),
      screen: await encode(screen, 0.82),
      fingerprint: fingerprintOf(screen),
    };
  } finally {
    picture.close();
  }
}

type Drawing = OffscreenCanvasRenderingContext2D;

function onWhite(width: number, height: number): Drawing {
  const drawing = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (drawing === null) throw new Error('it has no canvas');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, width, height);
  drawing.imageSmoothingQuality = 'high';
  return drawing;
}

/** The middle of the picture, square. */
function thumbnailOf(screen: OffscreenCanvas): Drawing {
  const { width, height } = screen;
  const short = Math.min(width, height);
  const side = Math.min(photoDerivatives.thumbnail, short);
  const drawing = onWhite(side, side);
  drawing.drawImage(screen, (width - short) / 2, (height - short) / 2, short, short, 0, 0, side, side);
  return drawing;
}

async function encode({ canvas }: Drawing, quality: number): Promise<Uint8Array> {
  const blob = await canvas.convertToBlob({ type: photoDerivatives.type, quality });
  return new Uint8Array(await blob.arrayBuffer());
}

function fingerprintOf(drawing: Drawing): string {
  const { width, height } = drawing.canvas;
  const { data } = drawing.getImageData(0, 0, width, height);
  const rgb = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    rgb.set(data.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  }
  return fingerprint({ rgb, width, height });
}
