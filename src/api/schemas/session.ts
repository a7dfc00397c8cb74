import { z } from '@hono/zod-openapi';
import { roles } from '#domain/people.ts';
import { storableText } from '../storableText.ts';

/** The languages of the screen. */
export const screenLanguages = ['en', 'fr'] as const;

export const signIn = z
  .strictObject({ email: z.string().trim().min(1).max(200), password: z.string().min(1).max(200) })
  .superRefine((given, context) => storableText(given, context))
  .openapi('SignIn');

export const sessionShown = z
  .object({
    person: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roles),
      language: z.string().openapi({ description: 'The language of the screen: en or fr.' }),
    }),
  })
  .openapi('Session');

export type SessionShown = z.infer<typeof sessionShown>;

export const sessionChange = z.strictObject({ language: z.enum(screenLanguages) }).openapi('SessionChange');

export const peoplePage = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.enum(roles),
        email: z.string().optional().openapi({ description: 'For managers and admins only.' }),
        awayUntil: z.iso.date().optional().openapi({ description: 'The day on which they are back, of those away.' }),
      }),
    ),
  })
  .openapi('People');
