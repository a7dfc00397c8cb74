import type { Sealed } from '#domain/claim.ts';

/** What stands behind the ids and commitments of a claim. */
export type Known = {
  /** A person by id; who is not in the team any more, or never was, is shown by the id. */
  person: (id: string) => { id: string; name: string };
  /** The words behind a commitment; null when they were erased. */
  text: (sealed: Sealed) => string | null;
};

const sealedForm = /^sha256:[0-9a-f]{64}$/;

/** Every commitment anywhere in a value. */
export function sealedIn(value: unknown): Sealed[] {
  if (typeof value === 'string') return sealedForm.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sealedIn);
}

/** The same value with the words in place of the commitments; null where they were erased. */
export function opened(value: unknown, text: Known['text']): unknown {
  if (typeof value === 'string') return sealedForm.test(value) ? text(value) : value;
  if (Array.isArray(value)) return value.map(one => opened(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, opened(one, text)]));
}

/** What was read of people and words, as presenters ask for it. */
export function knownFrom(texts: ReadonlyMap<string, string>, people: ReadonlyMap<string, string>): Known {
  return {
    person: id => ({ id, name: people.get(id) ?? id }),
    text: sealed => texts.get(sealed) ?? null,
  };
}
