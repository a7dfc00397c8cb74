import french from 'zod/v4/locales/fr.js';
import { claimRecord } from './claimRecord.ts';

/** The reasons that `claimRecord` and its readers give in their own words. */
const own: Readonly<Record<string, string>> = {
  'a currency as EUR': 'une devise, comme EUR',
  'an IANA time zone as Europe/Paris': 'un fuseau horaire IANA, comme Europe/Paris',
  'a language as en, fr or pt-BR': 'une langue, comme en, fr ou pt-BR',
  'cannot be . or ..': 'ne peut pas être . ou ..',
  'a country as FR': 'un pays, comme FR',
  'an ISO date-time with Z or an offset, as 2026-01-10T23:30:00Z':
    'une date et heure ISO avec Z ou un décalage, comme 2026-01-10T23:30:00Z',
  'is no field that is known here': "n'est pas un champ connu ici",
  'holds a character that is none (U+0000 or half a surrogate pair)':
    "contient un caractère qui n'en est pas un (U+0000 ou une moitié de paire)",
  'is a number too large to be kept': 'est un nombre trop grand pour être gardé',
  'is nested more than 64 deep': 'est imbriqué sur plus de 64 niveaux',
  'is empty': 'est vide',
  'is more than one record': "contient plus d'un enregistrement",
  'photos do not come with a file here: `npm run import` takes them from the folder of the file':
    'les photos ne passent pas par un fichier ici : `npm run import` les prend dans le dossier du fichier',
};

const { localeError } = french();

/** Parses a record; what is wrong with it is said in the reader's language where zod or this table has the words. */
export function parseRecord(record: unknown, language: 'en' | 'fr') {
  return claimRecord.safeParse(record, language === 'fr' ? { error: localeError } : undefined);
}

/** A reason in the reader's language; one that is not in the table stays as it is. Lists of what is possible are written as lists. */
export function reasonIn(language: 'en' | 'fr', given: string): string {
  const reason = given.replaceAll('"|"', '", "');
  if (language === 'en') return reason;
  const unreadable = /^not (JSON|CSV): (.*)$/s.exec(reason);
  if (unreadable) return `n'est pas du ${unreadable[1]} valide : ${unreadable[2]}`;
  return own[reason] ?? reason;
}
