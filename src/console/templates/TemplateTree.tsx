import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { TemplateRow } from '#api/schemas/templates.ts';
import { isLine, type TemplateName } from '#domain/templateNames.ts';
import { useT } from '../i18n/useT.ts';
import { TemplateMark } from './TemplateMark.tsx';
import { keyOf, type Place, searchOf } from './templatesAddress.ts';
import { useTemplateName } from './useTemplateName.ts';

const groups = {
  refund: name => name.startsWith('approved_'),
  refusal: name => name.startsWith('rejected_'),
  request: name => name === 'ask' || name === 'ask_for_return' || name === 'reminder' || name === 'too_early',
  lines: isLine,
} as const satisfies Record<string, (name: TemplateName) => boolean>;

type Props = { rows: TemplateRow[]; place: Place; unsaved: ReadonlySet<string> };

/** The templates by what they tell. */
export function TemplateTree({ rows, place, unsaved }: Props) {
  const t = useT();
  const id = useId();
  const title = useTemplateName();
  return (
    <nav className="sheet template-tree" aria-label={t('templates.list')}>
      {Object.entries(groups).map(([group, belongs]) => (
        <section key={group} aria-labelledby={`${id}-${group}`}>
          <h2 id={`${id}-${group}`}>{t(`templates.group.${group as 'refund'}`)}</h2>
          <ul>
            {rows
              .filter(({ name }) => belongs(name))
              .map(row => (
                <li key={row.name}>
                  <Link
                    to={`?${searchOf({ ...place, name: row.name })}`}
                    replace
                    aria-current={row.name === place.name ? 'page' : undefined}
                  >
                    <span>{title(row.name)}</span>
                    {unsaved.has(keyOf({ ...place, name: row.name })) && (
                      <span className="template-mark" data-mark="unsaved">
                        {t('templates.mark.unsaved')}
                      </span>
                    )}
                    <TemplateMark row={row} forReason={place.reason !== null} />
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
