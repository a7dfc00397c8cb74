import { seeded } from './noise.ts';
import type { Lens } from './scene.ts';

/** Linear light of a picture, three floats a pixel. */
export type Exposure = { width: number; height: number; light: Float32Array };

const steps = 4096;
/** A film-like curve with a soft shoulder, then the sRGB transfer function, over [0, 4). */
const curve = new Float32Array(steps);
for (let i = 0; i < steps; i++) {
  const x = ((i + 0.5) / steps) * 4;
  const v = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14);
  curve[i] = 255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.min(1, v) ** (1 / 2.4) - 0.055);
}

/** Turns light into the bytes a phone would keep: lens blur, vignette, white balance, tone, sensor noise. Answers RGBA. */
export function develop(picture: Exposure, lens: Lens): Uint8Array {
  const { width, height, light } = picture;
  const data = new Uint8Array(width * height * 4);
  const random = seeded(lens.seed);
  const grain = new Float32Array(4096);
  for (let i = 0; i < grain.length; i++) grain[i] = random() + random() + random() - 1.5;
  const gain = [lens.exposure * (1 + lens.warmth), lens.exposure * (1 + lens.tint), lens.exposure * (1 - lens.warmth)];
  const side = lens.blur;
  const middle = 1 - 4 * side;
  let n = Math.floor(random() * 4096);
  for (let y = 0; y < height; y++) {
    const up = y > 0 ? -width * 3 : 0;
    const down = y < height - 1 ? width * 3 : 0;
    const v = (y / height - 0.5) ** 2;
    for (let x = 0; x < width; x++) {
      const i = (y * width + x) * 3;
      const left = x > 0 ? -3 : 0;
      const right = x < width - 1 ? 3 : 0;
      const fall = 1 - lens.vignette * ((x / width - 0.5) ** 2 + v) * 1.6;
      n = (n * 1_103_515_245 + 12_345) & 0x7fffffff;
      const luma = grain[(n >> 8) & 4095]!;
      for (let c = 0; c < 3; c++) {
        const k = i + c;
        const soft =
          light[k]! * middle + (light[k + up]! + light[k + down]! + light[k + left]! + light[k + right]!) * side;
        const level = (soft * gain[c]! * fall * steps) / 4;
        const tone = curve[level >= steps ? steps - 1 : level < 0 ? 0 : level | 0]!;
        const own = grain[(n >> (5 + c * 4)) & 4095]!;
        const value = tone + (luma + own * 0.6) * lens.grain * (1.25 - tone / 320);
        data[(i / 3) * 4 + c] = value < 0 ? 0 : value > 255 ? 255 : value;
      }
      data[(i / 3) * 4 + 3] = 255;
    }
  }
  return data;
}
