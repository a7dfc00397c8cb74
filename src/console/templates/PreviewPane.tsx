import { useId } from 'react';
import type { TemplatePreview } from '#api/schemas/templates.ts';
import { useT } from '../i18n/useT.ts';

type Props = { preview: TemplatePreview | undefined; language: string };

/** The message as a customer would get it; below, as it is where only what is always known is known. */
export function PreviewPane({ preview, language }: Props) {
  const t = useT();
  const id = useId();
  const { full = null, bare = null } = preview ?? {};
  return (
    <section className="template-preview" aria-labelledby={id}>
      <h3 id={id}>{t('templates.preview')}</h3>
      {full === null ? (
        <p className="muted">{preview ? t('templates.previewFault') : ''}</p>
      ) : (
        <p className="message-text" lang={language}>
          {full}
        </p>
      )}
      {bare !== null && bare !== full && (
        <>
          <h4>{t('templates.previewBare')}</h4>
          <p className="message-text" lang={language}>
            {bare}
          </p>
        </>
      )}
    </section>
  );
}
