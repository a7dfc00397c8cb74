import sharp, { type Sharp } from 'sharp';
import { photoLimits } from '#domain/photo/limits.ts';

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** libvips for bytes from strangers: it reads JPEG, PNG and WebP from memory and nothing else, within the limit on pixels, upright. */
export function safeSharp(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: photoLimits.pixels, autoOrient: true, failOn: 'error' });
}

/** The same on pixels that are already decoded, 8 bits a channel. */
export function safeSharpOfPixels(data: Uint8Array, width: number, height: number): Sharp {
  return sharp(data, { raw: { width, height, channels: 3 } });
}
