import type { TemplateRow } from '#api/schemas/templates.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

type Props = { row: Pick<TemplateRow, 'own' | 'reason' | 'fallback' | 'language'>; forReason: boolean };

/** Where a template's words come from, where that is not the original in its own language. */
export function TemplateMark({ row: { own, reason, fallback, language }, forReason }: Props) {
  const t = useT();
  const languageName = useLanguageName();
  if (fallback) {
    return (
      <span className="template-mark" data-mark="fallback">
        <Icon name="alert" size={12} /> {t('templates.mark.fallback', { language: languageName(language) })}
      </span>
    );
  }
  if (!own) return null;
  return (
    <span className="template-mark" data-mark="own">
      <Icon name="check" size={12} />{' '}
      {t(reason ? 'templates.mark.reason' : forReason ? 'templates.mark.all' : 'templates.mark.own')}
    </span>
  );
}
