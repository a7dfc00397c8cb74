import { z } from '@hono/zod-openapi';
import { screenLanguages } from './session.ts';
import { instant } from './vocabulary.ts';

/** Stands for the claim's description where a message's id would stand. */
export const description = 'description';

export const translationWanted = z
  .strictObject({
    of: z
      .string()
      .min(1)
      .max(200)
      .openapi({ description: `A message's id, or "${description}".` }),
    to: z.enum(screenLanguages),
  })
  .openapi('TranslationWanted');

export const translation = z
  .object({ text: z.string(), from: z.string(), to: z.string(), at: instant })
  .openapi('Translation');
export type Translation = z.infer<typeof translation>;
