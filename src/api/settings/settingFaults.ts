import french from 'zod/v4/locales/fr.js';
import { civilDateOf, type Instant, isTimeZone } from '#domain/calendar.ts';
import { type SettingKind, settingSchemas } from '#domain/clock/settings/settingChange.ts';
import { fieldErrors } from '../fieldErrors.ts';

type Fault = { field: string; reason: string };
const { localeError } = french();

/** What the settings' own schemas say, and the same in French; `$1` is what was said there. */
const own: readonly (readonly [RegExp, string])[] = [
  [/^must be a whole number of hours$/, 'doit être un nombre entier d’heures'],
  [/^must be at least 1 hour$/, 'doit être d’au moins 1 heure'],
  [/^must be at most 336 hours, two weeks$/, 'doit être d’au plus 336 heures, soit deux semaines'],
  [/^must not be empty$/, 'ne doit pas être vide'],
  [/^must be at most (\d+) characters$/, 'doit compter au plus $1 caractères'],
  [/^must be at most (\d+) days$/, 'doit être d’au plus $1 jours'],
  [/^must be at most (\d+) hours$/, 'doit être d’au plus $1 heures'],
  [/^(\w+) on the (\w+) clock has a target already$/, 'cet objectif existe déjà sur cette horloge'],
  [/^policies promise "refundPromise".*$/, 'seul le remboursement peut suivre la promesse de la politique'],
  [
    /^needs a decision on the customer's clock, in days or hours$/,
    'il faut un objectif de décision sur l’horloge du client, en jours ou en heures',
  ],
  [
    /^"(.*)" ends at a moment, so its clock is the customer's$/,
    'finit à un moment précis : son horloge est celle du client',
  ],
  [/^must be a time of day as HH:mm, 00:00 to 24:00$/, 'doit être une heure au format HH:mm, de 00:00 à 24:00'],
  [/^ends when it starts, at (.*)$/, 'finit à l’heure où elle commence, $1'],
  [
    /^(\S+) is before its start, (\S+): split a shift over midnight in two, at 24:00$/,
    '$1 précède le début, $2 : coupez à 24:00 une plage qui passe minuit',
  ],
  [/^(\S+-\S+) overlaps (\S+-\S+)$/, '$1 chevauche $2'],
  [/^"(.*)" is no IANA time zone$/, '« $1 » n’est pas un fuseau horaire IANA'],
  [/^"(.*)" is neither "customer" nor an IANA time zone$/, '« $1 » n’est ni « customer » ni un fuseau horaire IANA'],
  [/^"(.*)" is not a civil day as YYYY-MM-DD$/, '« $1 » n’est pas une date'],
  [/^has no working hours on any day$/, 'aucun jour n’a d’heures de travail'],
  [/^(\S+) is there twice$/, '$1 figure deux fois'],
  [
    /^(\S+) has begun in (\S+); new hours hold from the next day on$/,
    '$1 a commencé à $2 ; de nouvelles heures valent à partir du lendemain',
  ],
];

/** A reason in French; one that is none of ours is zod's, which speaks it by itself. */
function settingFaultInFrench(reason: string): string {
  const known = own.find(([pattern]) => pattern.test(reason));
  return known === undefined ? reason : reason.replace(known[0], known[1]);
}

/** What is wrong with a value as a setting that is written now, field by field, in the reader's language; nothing of one that can be kept. */
export function settingFaults(kind: SettingKind, value: unknown, now: Instant, language: 'en' | 'fr'): Fault[] {
  const parsed = settingSchemas[kind].safeParse(value, language === 'fr' ? { error: localeError } : undefined);
  const errors = parsed.error ? fieldErrors(parsed.error) : kind === 'calendar' ? begun(value as never, now) : [];
  const reasonOf = (reason: string) => (language === 'fr' ? settingFaultInFrench(reason) : reason);
  return errors.map(({ field, reason }) => ({ field, reason: reasonOf(reason) }));
}

/** What was measured stays as it was: hours hold from a day that has not begun. */
function begun({ hours: { validFrom, zone } }: { hours: { validFrom: string; zone: string } }, now: Instant): Fault[] {
  if (!isTimeZone(zone) || validFrom > civilDateOf(now, zone)) return [];
  return [
    { field: 'hours.validFrom', reason: `${validFrom} has begun in ${zone}; new hours hold from the next day on` },
  ];
}
