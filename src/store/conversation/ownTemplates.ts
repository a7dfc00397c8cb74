import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { OwnTemplate } from '#domain/chooseTemplate.ts';
import { fallbackLanguage, templateLanguage } from '#domain/chooseTemplate.ts';
import type { Reason } from '#domain/reasons.ts';
import type { TemplateName } from '#domain/templateNames.ts';
import type { Database } from '../schema.ts';

export type TemplateKey = { name: TemplateName; language: string; reason: Reason | null };
export type TemplateVersion = { version: number; text: string | null; at: Instant; personId: string };
type Standing = TemplateKey & TemplateVersion;

/** The latest version of every template that was ever edited; `text` null where the original was restored. */
export async function latestTemplates(
  db: Kysely<Database>,
  only: { languages?: readonly string[]; reason?: Reason | null } = {},
): Promise<Standing[]> {
  let latest = db
    .selectFrom('message_templates')
    .distinctOn(['name', 'language', 'reason'])
    .select(['name', 'language', 'reason', 'version', 'text', 'at', 'person_id as personId'])
    .orderBy('name')
    .orderBy('language')
    .orderBy('reason')
    .orderBy('version', 'desc');
  if (only.languages) latest = latest.where('language', 'in', [...only.languages]);
  if (only.reason !== undefined) latest = latest.where('reason', 'in', ['', only.reason ?? '']);
  return (await latest.execute()).map(row => ({ ...row, reason: row.reason || null }));
}

/** What of the marketplace's own templates a letter about a claim may be made of. */
export async function ownTemplates(
  db: Kysely<Database>,
  { reason, language }: { reason: Reason; language: string },
): Promise<OwnTemplate[]> {
  const languages = [templateLanguage(language), fallbackLanguage];
  return ownOf(await latestTemplates(db, { languages, reason }));
}

/** Of the latest versions those that are the marketplace's own: where the original was restored there is none. */
export function ownOf(latest: readonly Standing[]): OwnTemplate[] {
  return latest.flatMap(({ name, language, reason, text }) => (text === null ? [] : { name, language, reason, text }));
}

/** Every version of one template, the newest first. */
export function templateVersions(db: Kysely<Database>, key: TemplateKey): Promise<TemplateVersion[]> {
  return db
    .selectFrom('message_templates')
    .select(['version', 'text', 'at', 'person_id as personId'])
    .where('name', '=', key.name)
    .where('language', '=', key.language)
    .where('reason', '=', key.reason ?? '')
    .orderBy('version', 'desc')
    .execute();
}

/**
 * Adds a version after the one that its writer saw (0: none yet); `text` null restores the original.
 * @returns the new version's number; undefined when somebody else wrote one meanwhile.
 */
export async function addTemplateVersion(
  db: Kysely<Database>,
  {
    name,
    language,
    reason,
    seen,
    text,
    at,
    personId,
  }: TemplateKey & Omit<TemplateVersion, 'version'> & { seen: number },
): Promise<number | undefined> {
  const kept = reason ?? '';
  const added = await sql<{ version: number }>`
    insert into message_templates (name, language, reason, version, text, at, person_id)
    select ${name}, ${language}, ${kept}, ${seen + 1}::integer, ${text}::text, ${at}::timestamptz, ${personId}
    where coalesce((select max(version) from message_templates
      where name = ${name} and language = ${language} and reason = ${kept}), 0) = ${seen}::integer
    on conflict do nothing returning version`.execute(db);
  return added.rows[0]?.version;
}
