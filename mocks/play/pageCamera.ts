import { drawPhoto } from '../photos/drawPhoto.ts';
import type { Camera } from './tale.ts';

/** Draws photos on the thread that asks and has the page encode them. */
export const pageCamera: Camera = {
  async take({ spec, width, height, quality }) {
    const { data } = drawPhoto(spec, { width, height });
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('This page has no canvas to draw the sample photos on');
    context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 });
    return new Uint8Array(await blob.arrayBuffer());
  },
};
