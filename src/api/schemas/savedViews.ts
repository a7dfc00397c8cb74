import { z } from '@hono/zod-openapi';
import { storableText } from '../storableText.ts';
import { instant } from './vocabulary.ts';

const name = z.string().trim().min(1).max(60);
const query = z
  .string()
  .max(4000)
  .regex(/^[^?#\s]*$/, 'must be the search part of an address, without its question mark')
  .openapi({ example: 'view=todo&reason=wrong_size&country=FR' });

export const newSavedView = z
  .strictObject({ name, query })
  .superRefine((view, context) => storableText(view, context))
  .openapi('NewSavedView');

export const savedViewChange = z
  .strictObject({ name: name.optional(), query: query.optional() })
  .refine(change => change.name !== undefined || change.query !== undefined, 'changes nothing')
  .superRefine((change, context) => storableText(change, context))
  .openapi('SavedViewChange');

export const savedView = z
  .object({ id: z.string(), name: z.string(), query: z.string(), createdAt: instant })
  .openapi('SavedView');
export type SavedView = z.infer<typeof savedView>;

export const savedViewList = z.object({ data: z.array(savedView) }).openapi('SavedViews');
