import type { z } from '@hono/zod-openapi';

type Path = (string | number)[];

/** Lists and objects within each other; what is deeper is no record of anything, and overflows what walks it. */
const deepest = 64;

/** Half a surrogate pair has no hash, U+0000 no place in a database. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

/**
 * A check for `superRefine`: nothing anywhere in the value is what no database keeps and no hash can be made of: the character U+0000 or half a
 * surrogate pair, in a text or a name; a number too large to be one (`1e400`); values nested more than 64 deep. Names each such field.
 */
export function storableText(value: unknown, context: z.RefinementCtx, path: Path = []): void {
  const refuse = (message: string) => context.addIssue({ code: 'custom', path, message });
  if (typeof value === 'string') {
    if (!isStorable(value)) refuse('holds a character that is none (U+0000 or half a surrogate pair)');
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) refuse('is a number too large to be kept');
  } else if (value !== null && typeof value === 'object') {
    if (path.length >= deepest) return void refuse(`is nested more than ${deepest} deep`);
    const members = Array.isArray(value) ? value.entries() : Object.entries(value);
    for (const [key, member] of members) {
      if (typeof key === 'string') storableText(key, context, [...path, key]);
      storableText(member, context, [...path, key]);
    }
  }
}
