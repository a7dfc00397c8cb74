import type { z } from 'zod';
import { type Pack, packSchema } from '#domain/policy/packSchema.ts';

export type PackData = z.input<typeof packSchema>;

/** A pack of a few rules under one clause. */
export function packOf(rules: PackData['rules'], rest: Partial<PackData> = {}): Pack {
  return packSchema.parse({
    id: 'trial',
    version: 1,
    appliesFrom: '2020-01-01',
    clauses: { c: { id: 'c', en: 'A clause.', fr: 'Une clause.', source: 'example.com', confidence: 'low' } },
    rules,
    ...rest,
  });
}
