/** A repeatable stream of numbers in [0, 1) (mulberry32, Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Random = () => number;
export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();
export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** One 32-bit seed out of several words (FNV-1a). */
export function mixSeed(...words: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const character of words.join('|')) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}

const lattice = new Float32Array(256 * 256);
const random = seeded(20_240_229);
for (let i = 0; i < lattice.length; i++) lattice[i] = random();

/** Value noise in [0, 1], smooth, repeating every 256 units. */
export function noise(u: number, v: number): number {
  const i = Math.floor(u);
  const j = Math.floor(v);
  let a = u - i;
  let b = v - j;
  a = a * a * (3 - 2 * a);
  b = b * b * (3 - 2 * b);
  const x0 = i & 255;
  const x1 = (i + 1) & 255;
  const y0 = (j & 255) << 8;
  const y1 = ((j + 1) & 255) << 8;
  const top = lattice[y0 + x0]! + (lattice[y0 + x1]! - lattice[y0 + x0]!) * a;
  const low = lattice[y1 + x0]! + (lattice[y1 + x1]! - lattice[y1 + x0]!) * a;
  return top + (low - top) * b;
}

/** Value noise of straight segments: the outline of a break. In [0, 1]. */
export function jag(u: number, row: number): number {
  const i = Math.floor(u);
  const y = (row & 255) << 8;
  const a = lattice[y + (i & 255)]!;
  return a + (lattice[y + ((i + 1) & 255)]! - a) * (u - i);
}

/** The lattice's own number for a cell: tiles, planks, letters differ by it. In [0, 1). */
export function cell(i: number, j: number): number {
  return lattice[((j & 255) << 8) + (i & 255)]!;
}
