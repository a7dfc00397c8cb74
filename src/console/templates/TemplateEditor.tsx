import { Button } from '@mui/material';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { TemplateDetail } from '#api/schemas/templates.ts';
import { reasons } from '#domain/reasons.ts';
import { useFault } from '../data/useFault.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Field } from '../look/Field.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { TemplateHistory } from './TemplateHistory.tsx';
import type { Place } from './templatesAddress.ts';
import { useTemplateName } from './useTemplateName.ts';
import { usePreview, useWriteTemplate } from './useTemplates.ts';
import { VariableButtons } from './VariableButtons.tsx';

type Props = {
  detail: TemplateDetail;
  place: Place;
  mayWrite: boolean;
  /** What was typed and not saved yet; undefined: nothing. */
  draft: string | undefined;
  onDraft: (text: string | undefined) => void;
};

/** One template: its text, what can be filled in, what it becomes, and what it was. */
export function TemplateEditor({ detail, place, mayWrite, draft, onDraft }: Props) {
  const t = useT();
  const word = useWord();
  const fault = useFault();
  const notify = useNotify();
  const title = useTemplateName();
  const languageName = useLanguageName();
  const write = useWriteTemplate(place);
  const field = useRef<HTMLTextAreaElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const { shown, version, versions, variables, original } = detail;
  const text = draft ?? shown.text;
  // What is there as a fallback is read in its own language until somebody writes in the wanted one.
  const written = draft === undefined ? shown.language : place.language;
  const { preview, current } = usePreview({ ...place, language: written }, text);
  const faults = preview?.faults.map(one => word(one)) ?? [];
  const language = languageName(place.language);
  const edited = versions[0]?.text != null;

  const save = async (next: string | null) => {
    if (next !== null && current && faults.length > 0) return field.current?.focus();
    setBusy(true);
    setFailure(undefined);
    try {
      await write(next, version);
      onDraft(undefined);
      notify(t(next === null ? 'templates.restoredNow' : 'templates.saved'), { type: 'success' });
    } catch (error) {
      setFailure(error);
    }
    setBusy(false);
  };
  const insert = (piece: string) => {
    const at = field.current?.selectionStart ?? text.length;
    const to = field.current?.selectionEnd ?? at;
    onDraft(text.slice(0, at) + piece + text.slice(to));
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(at + piece.length, at + piece.length);
    });
  };
  const about = shown.fallback
    ? t('templates.about.fallback', { language, fallback: languageName(shown.language) })
    : place.reason && shown.own && !shown.reason
      ? t('templates.about.all')
      : t(shown.own ? 'templates.about.own' : 'templates.about.original');
  return (
    <section className="sheet template-editor" aria-labelledby="template-title">
      <header>
        <h2 id="template-title">{title(place.name)}</h2>
        <p className="muted">
          {language} · {place.reason ? word(reasons[place.reason]) : t('templates.everyReason')}
        </p>
        <p className="template-note" data-mark={shown.fallback ? 'fallback' : undefined}>
          {about}
        </p>
      </header>
      <div className="template-sides">
        <div>
          <Field
            as="textarea"
            ref={field}
            label={t('templates.text')}
            lang={written}
            rows={14}
            readOnly={!mayWrite}
            value={text}
            error={faults.length > 0 && faults.join(' ')}
            hint={mayWrite && t('templates.hint')}
            onChange={event => onDraft(event.target.value === shown.text ? undefined : event.target.value)}
          />
          {mayWrite && <VariableButtons variables={variables} onInsert={insert} />}
          {failure !== undefined && (
            <p role="alert" className="field-error">
              {fault(failure)}
            </p>
          )}
          {mayWrite ? (
            <div className="template-acts">
              <Button variant="contained" loading={busy} disabled={draft === undefined} onClick={() => save(text)}>
                {t('templates.save')}
              </Button>
              {draft !== undefined && <Button onClick={() => onDraft(undefined)}>{t('templates.discard')}</Button>}
              {edited && (
                <Button disabled={busy} onClick={() => save(null)}>
                  {t(place.reason || original === null ? 'templates.remove' : 'templates.restore')}
                </Button>
              )}
            </div>
          ) : (
            <p className="muted">{t('templates.readOnly')}</p>
          )}
        </div>
        <PreviewPane preview={preview} language={written} />
      </div>
      <TemplateHistory versions={versions} onUse={mayWrite ? onDraft : undefined} />
    </section>
  );
}
