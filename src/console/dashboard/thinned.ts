/** How wide a character of a note is at most, and the least gap between two, in pixels. */
const character = 6.5;
const gap = 6;

/** Of words over bars that are `step` pixels apart, each so many-th, so that none touches another; the last one, which is the latest, is always among them. */
export function thinned<T extends { text: string }>(notes: readonly T[], step: number): T[] {
  const widest = Math.max(0, ...notes.map(({ text }) => text.length * character + gap));
  const each = Math.max(1, Math.ceil(widest / step));
  return notes.filter((_, i) => (notes.length - 1 - i) % each === 0);
}
