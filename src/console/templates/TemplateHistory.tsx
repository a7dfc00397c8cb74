import { Button } from '@mui/material';
import type { TemplateDetail } from '#api/schemas/templates.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';

type Props = { versions: TemplateDetail['versions']; onUse: ((text: string) => void) | undefined };

/** Who changed a template, when, and to what. An earlier text can be taken up again. */
export function TemplateHistory({ versions, onUse }: Props) {
  const t = useT();
  const date = useDate();
  if (versions.length === 0) return null;
  return (
    <details className="template-history">
      <summary>{t('templates.history', { count: versions.length })}</summary>
      <ol>
        {versions.map(({ version, at, by, text }) => (
          <li key={version}>
            <p>
              <strong>{t('templates.version', { version })}</strong> {by.name}{' '}
              <time className="muted" dateTime={at} title={date(at, 'full')}>
                {date(at, 'dayTime')}
              </time>
              {text !== null && onUse && (
                <Button size="small" onClick={() => onUse(text)}>
                  {t('templates.use', { version })}
                </Button>
              )}
            </p>
            {text === null ? (
              <p className="muted">{t('templates.restored')}</p>
            ) : (
              <p className="message-text">{text}</p>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
