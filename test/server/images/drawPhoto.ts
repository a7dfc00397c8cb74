import sharp, { type Sharp } from 'sharp';

/**
 * A drawn photo as raw pixels in sharp: soft shapes at places that `seed` chooses, and a pure red square of a sixth of the width in the
 * top left corner, by which a test sees what became of orientation and colours.
 */
export function drawPhoto(width: number, height: number, seed = 1): Sharp {
  const pixels = Buffer.alloc(width * height * 3);
  const square = Math.floor(width / 6);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 3;
      const red = x < square && y < square;
      for (let channel = 0; channel < 3; channel++) {
        const wave =
          Math.sin(seed * 1.7 + (x / width) * (3 + seed) + channel) * Math.cos(seed + (y / height) * (5 + channel));
        pixels[at + channel] = red ? (channel === 0 ? 255 : 0) : 128 + 100 * wave;
      }
    }
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

/** The colour of a WebP derivative at a place given in parts of its width and height. */
export async function colourAt(webp: Uint8Array, x: number, y: number): Promise<[number, number, number]> {
  const { data, info } = await sharp(webp).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return [data[at] as number, data[at + 1] as number, data[at + 2] as number];
}

/** A picture within the limits whose decoding takes long: 49 megapixels, interlaced, 16 bits a channel. */
export function drawSlowPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 7000, height: 7000, channels: 4, background: '#48a8' } })
    .toColourspace('rgb16')
    .png({ compressionLevel: 1, progressive: true })
    .toBuffer();
}
