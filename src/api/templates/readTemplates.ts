import type { Kysely } from 'kysely';
import { chooseTemplate } from '#domain/chooseTemplate.ts';
import { variablesFor } from '#domain/messageVariables.ts';
import { templateNames } from '#domain/templateNames.ts';
import { originalLanguages, originalTemplate } from '#domain/templates.ts';
import { latestTemplates, ownOf, type TemplateKey, templateVersions } from '#store/conversation/ownTemplates.ts';
import { spokenLanguages } from '#store/conversation/spokenLanguages.ts';
import type { Database } from '#store/schema.ts';
import { readNames } from '../present/readNames.ts';
import type { TemplateDetail, TemplateList } from '../schemas/templates.ts';

/** Every template as customers of a language get it for claims of a reason, and how the languages of the latest claims are provided for. */
export async function readTemplates(
  db: Kysely<Database>,
  { language, reason }: Pick<TemplateKey, 'language' | 'reason'>,
): Promise<TemplateList> {
  const [latest, spoken, people] = await Promise.all([latestTemplates(db), spokenLanguages(db), readNames(db)]);
  const own = ownOf(latest);
  const data = templateNames.map(name => {
    const written = latest.find(
      one => one.name === name && one.language === language && one.reason === reason && one.text !== null,
    );
    const by = written && { id: written.personId, name: people.get(written.personId) ?? written.personId };
    const edited = written && by ? { version: written.version, at: written.at, by } : null;
    return { name, ...chooseTemplate(own, name, { language, reason }), edited };
  });
  const heard = new Map(spoken.map(one => [one.language, one.claims]));
  const languages = new Set([...originalLanguages, ...heard.keys(), ...own.map(one => one.language), language]);
  return {
    data,
    languages: [...languages].map(one => ({
      language: one,
      claims: heard.get(one) ?? 0,
      fallbacks: templateNames.filter(name => chooseTemplate(own, name, { language: one, reason }).fallback).length,
    })),
  };
}

/** One template with its versions. */
export async function readTemplate(db: Kysely<Database>, key: TemplateKey): Promise<TemplateDetail> {
  const [versions, latest, people] = await Promise.all([
    templateVersions(db, key),
    latestTemplates(db, { reason: key.reason }),
    readNames(db),
  ]);
  return {
    ...key,
    shown: chooseTemplate(ownOf(latest), key.name, key),
    original: originalTemplate(key.name, key.language) ?? null,
    version: versions[0]?.version ?? 0,
    variables: variablesFor(key.name),
    versions: versions.map(({ version, text, at, personId }) => ({
      version,
      text,
      at,
      by: { id: personId, name: people.get(personId) ?? personId },
    })),
  };
}
