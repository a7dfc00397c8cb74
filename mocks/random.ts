/** A seeded source of chance: equal seeds give equal worlds. */
export type Random = {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  /** A number from `low` up to `high`. */
  between(low: number, high: number): number;
  chance(part: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of a list, each as often as it weighs. */
  weighted<T>(list: readonly T[], weightOf: (one: T) => number): T;
  shuffled<T>(list: readonly T[]): T[];
  bytes(length: number): Uint8Array;
};

/** Chance from a text: FNV-1a makes it a number, mulberry32 goes on from there. Fit for a made-up world, not for secrets. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    between: (low, high) => low + next() * (high - low),
    chance: part => next() < part,
    pick: list => list[Math.floor(next() * list.length)]!,
    weighted: (list, weightOf) => {
      let at = next() * list.reduce((sum, one) => sum + weightOf(one), 0);
      for (const one of list) {
        at -= weightOf(one);
        if (at < 0) return one;
      }
      return list.at(-1)!;
    },
    shuffled: list => {
      const copy = [...list];
      for (let at = copy.length - 1; at > 0; at--) {
        const other = whole(0, at);
        [copy[at], copy[other]] = [copy[other]!, copy[at]!];
      }
      return copy;
    },
    bytes: length => Uint8Array.from({ length }, () => whole(0, 255)),
  };
}
