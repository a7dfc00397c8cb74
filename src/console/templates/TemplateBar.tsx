import type { TemplateList } from '#api/schemas/templates.ts';
import { reasonNames, reasons } from '#domain/reasons.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Field } from '../look/Field.tsx';
import type { Place } from './templatesAddress.ts';

/** Languages that a marketplace may want to write in before its customers do. */
const others = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'fi',
  'hu',
  'it',
  'ja',
  'ko',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'sk',
  'sv',
  'uk',
];

type Props = {
  languages: TemplateList['languages'];
  total: number;
  place: Place;
  go: (change: Partial<Place>) => void;
};

/** For whom: customers of which language, claims of which reason. */
export function TemplateBar({ languages, total, place, go }: Props) {
  const t = useT();
  const word = useWord();
  const name = useLanguageName();
  const here = languages.find(({ language }) => language === place.language);
  const known = new Set(languages.map(({ language }) => language));
  const told = ({ language, claims, fallbacks }: TemplateList['languages'][number]) =>
    [
      name(language),
      claims > 0 && t('templates.claims', { count: claims }),
      fallbacks > 0 && t(fallbacks === total ? 'templates.unwritten' : 'templates.partly', { count: fallbacks }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <div className="template-bar">
      <Field
        as="select"
        label={t('templates.language')}
        value={place.language}
        onChange={event => go({ language: event.target.value })}
      >
        <optgroup label={t('templates.inUse')}>
          {languages.map(one => (
            <option key={one.language} value={one.language}>
              {told(one)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t('templates.others')}>
          {others
            .filter(language => !known.has(language))
            .map(language => (
              <option key={language} value={language}>
                {name(language)}
              </option>
            ))}
        </optgroup>
      </Field>
      <Field
        as="select"
        label={t('templates.reason')}
        value={place.reason ?? ''}
        onChange={event => go({ reason: reasonNames.find(reason => reason === event.target.value) ?? null })}
      >
        <option value="">{t('templates.everyReason')}</option>
        {reasonNames.map(reason => (
          <option key={reason} value={reason}>
            {word(reasons[reason])}
          </option>
        ))}
      </Field>
      {here && here.fallbacks > 0 && (
        <p className="template-note" data-mark="fallback">
          {t('templates.fallbacks', { count: here.fallbacks, language: name(here.language), fallback: name('en') })}
        </p>
      )}
    </div>
  );
}
