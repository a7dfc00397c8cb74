import { join, resolve } from 'node:path';
import { z } from 'zod';

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' });

/** The console stands at the root of its host: nothing may follow it. */
const consoleAddress = webAddress
  .refine(value => URL.parse(value)?.href === `${URL.parse(value)?.origin}/`, {
    error: 'must be the root of a host, such as https://claims.example.com, without a path, a query or a sign-in',
    when: ({ issues }) => issues.length === 0,
  })
  .transform(value => new URL(value).origin);

const secretText = z.string().min(16, 'must have at least 16 characters');

/** `name@host`, or a name before it: `Quittance <name@host>`. */
const senderAddress = z
  .string()
  .regex(
    /^(?:[^<>"@]* <)?[^\s<>"@]+@[^\s<>"@]+>?$/,
    'must be an address such as quittance@example.com, or Name <address>',
  )
  .refine(value => value.includes('<') === value.endsWith('>'), 'has an angle bracket without the other');

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine(port => port <= 65_535, 'must be from 0 (any free port) to 65535')
    .default(3000),
  HOST: z.string().regex(/^\S+$/, 'must be a host name or address without spaces').default('127.0.0.1'),
  PUBLIC_URL: consoleAddress.optional(),
  DATA_DIR: z.string().default('.data'),
  EVIDENCE_DIR: z.string().optional(),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'must be an address such as postgres://user:password@host:5432/database',
    })
    .optional(),
  SAMPLE_DATA: z
    .enum(['0', '1'], 'must be 0 or 1')
    .transform(value => value === '1')
    .optional(),
  SAMPLE_PAST: z
    .string()
    .regex(/^(0|1|0?\.\d+)$/, 'must be a number from 0 to 1')
    .transform(Number)
    .optional(),
  UNDO_SECONDS: z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine(seconds => seconds <= 3600, 'must be from 0 to 3600')
    .optional(),
  MESSAGE_WEBHOOK_URL: webAddress.optional(),
  MESSAGE_WEBHOOK_SECRET: secretText.optional(),
  ALERT_WEBHOOK_URL: webAddress.optional(),
  ALERT_WEBHOOK_SECRET: secretText.optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example.com:465' })
    .optional(),
  MAIL_FROM: senderAddress.optional(),
  TRANSLATION_URL: webAddress.optional(),
  TRANSLATION_SECRET: secretText.optional(),
});

/** How this process is set up. Folders are absolute. */
export type Settings = {
  readonly port: number;
  readonly host: string;
  /** Where people reach the console: an origin. Absent: see `ownPublicUrl`. */
  readonly publicUrl?: string;
  readonly dataDir: string;
  readonly evidenceDir: string;
  /** Absent: the embedded database in `dataDir/db`. */
  readonly databaseUrl?: string;
  /** Absent: yes on an empty embedded database, else no. */
  readonly sampleData?: boolean;
  /** How much of the two years before the sample world has; absent: all. */
  readonly samplePast?: number;
  /** For how long a decision can be taken back; absent: as the house rules say. */
  readonly undoSeconds?: number;
  readonly messageWebhook?: { readonly url: string; readonly secret: string };
  /** Where what alerts the team is posted, signed. Absent: nowhere. */
  readonly alertWebhook?: { readonly url: string; readonly secret: string };
  /** Where e-mail to the team is handed in, and whom it is from. Absent: none is sent. */
  readonly mail?: { readonly url: string; readonly from: string };
  /** Absent: nothing is translated. With a secret what is sent is signed. */
  readonly translation?: { readonly url: string; readonly secret?: string };
};

/** One or more settings cannot be used; the message has a line for each, naming the variable and the reason. */
export class SettingsError extends Error {
  override name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The settings cannot be used:', ...problems.map(problem => `  ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

/** Reads the settings from environment variables; an empty variable counts as absent. @throws SettingsError */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  const problems = parsed.success ? [] : parsed.error.issues.map(issue => `${issue.path.join('.')} ${issue.message}`);
  const webhook = (name: 'MESSAGE' | 'ALERT') => {
    const [url, secret] = [given[`${name}_WEBHOOK_URL`], given[`${name}_WEBHOOK_SECRET`]];
    if (url !== undefined && secret !== undefined) return { url, secret };
    const [there, missing] = url === undefined ? ['SECRET', 'URL'] : ['URL', 'SECRET'];
    const why = url === undefined ? 'but there is nowhere to send to' : 'and what is sent there is signed with it';
    if (url !== secret) problems.push(`${name}_WEBHOOK_${missing} is missing: ${name}_WEBHOOK_${there} is set, ${why}`);
    return undefined;
  };
  const [messageWebhook, alertWebhook] = [webhook('MESSAGE'), webhook('ALERT')];
  if (given.SMTP_URL !== undefined && given.MAIL_FROM === undefined) {
    problems.push('MAIL_FROM is missing: SMTP_URL is set, and e-mail needs a sender');
  }
  if (given.MAIL_FROM !== undefined && given.SMTP_URL === undefined) {
    problems.push('SMTP_URL is missing: MAIL_FROM is set, but no server takes e-mail');
  }
  if (given.TRANSLATION_SECRET !== undefined && given.TRANSLATION_URL === undefined) {
    problems.push('TRANSLATION_URL is missing: TRANSLATION_SECRET is set, but there is nowhere to send to');
  }
  if (!parsed.success || problems.length > 0) throw new SettingsError(problems);
  const values = parsed.data;
  const dataDir = resolve(values.DATA_DIR);
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: values.PUBLIC_URL,
    dataDir,
    evidenceDir: values.EVIDENCE_DIR === undefined ? join(dataDir, 'evidence') : resolve(values.EVIDENCE_DIR),
    databaseUrl: values.DATABASE_URL,
    sampleData: values.SAMPLE_DATA,
    samplePast: values.SAMPLE_PAST,
    undoSeconds: values.UNDO_SECONDS,
    messageWebhook,
    alertWebhook,
    mail:
      values.SMTP_URL !== undefined && values.MAIL_FROM !== undefined
        ? { url: values.SMTP_URL, from: values.MAIL_FROM }
        : undefined,
    translation: values.TRANSLATION_URL
      ? { url: values.TRANSLATION_URL, secret: values.TRANSLATION_SECRET }
      : undefined,
  };
}
