import { z } from '@hono/zod-openapi';
import { type MessageVariable, messageVariableNames } from '#domain/messageVariables.ts';
import { longestTemplate, templateFaultCodes } from '#domain/templateFaults.ts';
import { type TemplateName, templateNames } from '#domain/templateNames.ts';
import { storableText } from '../storableText.ts';
import { personRef } from './claimSummary.ts';
import { instant, reason } from './vocabulary.ts';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language that there is, without a region: templates are kept so. */
export const templateLanguage = z
  .string()
  .regex(/^[a-z]{2,3}$/, 'must be a language without a region, as fr or de')
  .refine(tag => /^[a-z]{2,3}$/.test(tag) && names.of(tag) !== undefined, 'is no language that is known')
  .openapi({ example: 'fr' });

export const templateName = z.enum(templateNames as [TemplateName, ...TemplateName[]]);
const ownReason = reason
  .nullable()
  .openapi({ description: 'Null: for claims of every reason that has none of its own.' });
const version = z.int().min(0).max(1_000_000).openapi({ description: 'The version that you saw; 0: none yet.' });
const text = z.string().max(4 * longestTemplate);

const chosen = {
  text: z.string(),
  language: z.string().openapi({ description: 'The language that the text is in.' }),
  fallback: z.boolean().openapi({ description: 'The wanted language has none: customers get it in `language`.' }),
  own: z.boolean().openapi({ description: "The marketplace's own words, not as Quittance brings them." }),
  reason: ownReason,
};

const edited = z.object({ version: z.int(), at: instant, by: personRef });

/** A template as customers of one language get it for claims of one reason. */
export const templateRow = z
  .object({
    name: templateName,
    ...chosen,
    edited: edited.nullable().openapi({ description: 'Who wrote it for exactly this reason and language, and when.' }),
  })
  .openapi('TemplateRow');
export type TemplateRow = z.infer<typeof templateRow>;

export const templateList = z
  .object({
    languages: z.array(
      z.object({
        language: z.string(),
        claims: z.int().openapi({ description: 'How many of the latest claims are written in it.' }),
        fallbacks: z.int().openapi({ description: 'Templates that it has only in another language.' }),
      }),
    ),
    data: z.array(templateRow),
  })
  .openapi('Templates');
export type TemplateList = z.infer<typeof templateList>;

export const templateDetail = z
  .object({
    name: templateName,
    language: z.string(),
    reason: ownReason,
    shown: z.object(chosen).openapi({ description: 'What customers get now.' }),
    original: z
      .string()
      .nullable()
      .openapi({ description: 'As Quittance brings it; null in a language that it does not.' }),
    version: z.int(),
    variables: z.array(
      z.object({
        name: z.enum(messageVariableNames as [MessageVariable, ...MessageVariable[]]),
        must: z.boolean(),
        sometimes: z.boolean().openapi({ description: 'Not always known: it stands in […], which is then left out.' }),
      }),
    ),
    versions: z
      .array(
        edited.extend({ text: z.string().nullable().openapi({ description: 'Null: the original was restored.' }) }),
      )
      .openapi({ description: 'The newest first.' }),
  })
  .openapi('Template');
export type TemplateDetail = z.infer<typeof templateDetail>;

export const templateWritten = z
  .strictObject({ reason: ownReason, text, version })
  .superRefine((given, context) => storableText(given, context))
  .openapi('TemplateWritten');
export const templateRestored = z.strictObject({ reason: ownReason, version }).openapi('TemplateRestored');

export const previewWanted = z
  .strictObject({ name: templateName, language: templateLanguage, text })
  .superRefine((given, context) => storableText(given, context))
  .openapi('TemplatePreviewWanted');

export const templatePreview = z
  .object({
    faults: z.array(z.object({ code: z.enum(templateFaultCodes), name: z.string(), en: z.string(), fr: z.string() })),
    full: z.string().nullable().openapi({ description: 'With believable values; null while something is wrong.' }),
    bare: z.string().nullable().openapi({ description: 'Where only what is always known is known.' }),
  })
  .openapi('TemplatePreview');
export type TemplatePreview = z.infer<typeof templatePreview>;
