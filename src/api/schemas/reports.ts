import { z } from '@hono/zod-openapi';
import { rhythms } from '#domain/reports/nextReport.ts';
import { storableText } from '../storableText.ts';
import { instant, timeZone } from './vocabulary.ts';

const address = z
  .url({ protocol: /^https?$/, error: 'must be the address of a view of the dashboard' })
  .max(2000)
  .refine(isView, 'must be the address of a view of the dashboard')
  .openapi({ example: 'https://claims.example.com/dashboard?reason=not_received' });

function isView(text: string): boolean {
  return URL.canParse(text) && new URL(text).pathname.endsWith('/dashboard');
}

const asked = {
  rhythm: z.enum(rhythms).openapi({
    description:
      'Daily: of yesterday; weekly: of the seven days until yesterday; monthly, on the 1st: of the month before.',
  }),
  zone: timeZone.openapi({ description: 'Whose days and hours these are.' }),
  address: address.openapi({ description: 'Its filters choose the claims; the report links back to it.' }),
};

/** What a report is to tell, now. */
export const reportAsked = z
  .strictObject(asked)
  .superRefine((given, context) => storableText(given, context))
  .openapi('ReportAsked');

export const reportWanted = z
  .strictObject({
    ...asked,
    weekday: z.int().min(1, 'must be 1 (Monday) to 7').max(7, 'must be 1 to 7 (Sunday)').default(1),
    hour: z.int().min(0, 'must be 0 to 23').max(23, 'must be 0 to 23'),
  })
  .superRefine((given, context) => storableText(given, context))
  .openapi('ReportWanted');

export const reportSubscription = z
  .object({
    mail: z.boolean().openapi({ description: 'Whether a server for e-mail is set: without one nothing is sent.' }),
    to: z.string().openapi({ description: 'The address that it goes to.' }),
    subscription: z
      .object({
        rhythm: z.enum(rhythms),
        weekday: z.int(),
        hour: z.int(),
        zone: z.string(),
        address: z.string(),
        nextAt: instant,
        sentAt: instant.nullable(),
        failure: z.string().nullable().openapi({ description: 'Why the last one was not sent; null: it was.' }),
      })
      .nullable(),
  })
  .openapi('ReportSubscription');
export type ReportSubscriptionShown = z.infer<typeof reportSubscription>;

export const reportPreview = z.object({ subject: z.string(), html: z.string() }).openapi('ReportPreview');
export type ReportPreview = z.infer<typeof reportPreview>;
