import { z } from 'zod';

/**
 * A clause word for word, with where it is published and how far it can be trusted: `high` the source says it in so many words,
 * `medium` it is how an unclear sentence is read, `low` it comes second-hand.
 */
export const clauseSchema = z.strictObject({
  id: z.string().min(1),
  en: z.string().min(1),
  fr: z.string().min(1),
  source: z.string().min(1),
  confidence: z.enum(['high', 'medium', 'low']),
});
