import type { z } from '@hono/zod-openapi';

/**
 * A check for `superRefine`: no text anywhere in the value holds what no database keeps and no hash can be made of, the character U+0000 or half a
 * surrogate pair. Names each such field.
 */
export function storableText(value: unknown, context: z.RefinementCtx, path: (string | number)[] = []): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      context.addIssue({
        code: 'custom',
        path,
        message: 'holds a character that is none (U+0000 or half a surrogate pair)',
      });
    }
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) storableText(member, context, [...path, index]);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) storableText(member, context, [...path, key]);
  }
}
