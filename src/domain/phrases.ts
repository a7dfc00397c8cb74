/**
 * A sentence of a proof by its code and what goes into it, so that the same judgement reads in every language.
 * Values that look like `Instant` or `CivilDate` or `Money` are written the reader's way by whoever shows them.
 */
export type Phrase = { code: string; params: Record<string, string | number> };
