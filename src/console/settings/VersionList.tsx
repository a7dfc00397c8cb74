import { Button } from '@mui/material';
import type { Settings } from '#api/schemas/settings.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';

type Version = Pick<Settings['calendar']['versions'][number], 'version' | 'at' | 'by' | 'from' | 'past'>;
type Props<V extends Version> = {
  versions: readonly V[];
  words: (version: V) => string;
  onRecompute?: (version: V) => void;
};

/** Who changed a setting, when, from when it holds and what it says; one can be made to hold for the past too. */
export function VersionList<V extends Version>({ versions, words, onRecompute }: Props<V>) {
  const t = useT();
  const date = useDate();
  return (
    <details className="setting-history">
      <summary>{t('settings.history', { count: versions.length })}</summary>
      <ol>
        {versions.map(version => {
          const { version: number, at, by, from, past } = version;
          return (
            <li key={number}>
              <p>
                <strong>{t('settings.version', { version: number })}</strong>{' '}
                {by === null || at === null ? (
                  <span className="muted">{t('settings.original')}</span>
                ) : (
                  <>
                    {by.name}{' '}
                    <time className="muted" dateTime={at} title={date(at, 'full')}>
                      {date(at, 'dayTime')}
                    </time>
                    {' · '}
                    {t(past ? 'settings.recomputedFrom' : 'settings.holdsFrom', { date: date(from, 'dayTime') })}
                  </>
                )}
              </p>
              <p className="muted">{words(version)}</p>
              {onRecompute && (
                <Button size="small" onClick={() => onRecompute(version)}>
                  {t('settings.recompute')}
                  <span className="unseen"> ({t('settings.version', { version: number })})</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
