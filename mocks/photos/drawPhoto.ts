import { develop } from './develop.ts';
import type { PhotoSpec } from './photoSpec.ts';
import { render } from './render.ts';
import { stage } from './stage.ts';

export type Photo = { width: number; height: number; data: Uint8Array };

/**
 * Draws the photo that a customer would have taken: RGBA, row by row from the top left. Equal specs and sizes give equal bytes;
 * nothing but the spec decides. Throws a RangeError for a size under 16 pixels or not whole.
 */
export function drawPhoto(
  spec: PhotoSpec,
  size: { width: number; height: number } = { width: 480, height: 360 },
): Photo {
  const { width, height } = size;
  for (const side of [width, height]) {
    if (!Number.isInteger(side) || side < 16)
      throw new RangeError(`photo size ${width} x ${height}: whole pixels, 16 or more`);
  }
  const scene = stage(spec, width / height);
  return { width, height, data: develop(render(scene, width, height), scene.lens) };
}
