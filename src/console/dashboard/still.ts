/** Bars, areas and lines stand where they are at once, and are not marked under the pointer: that is what `MarkLinks` is for. */
export const still = { isAnimationActive: false } as const;
export const stillLine = { ...still, activeDot: false, dot: false } as const;
