import { Button } from '@mui/material';
import { useState } from 'react';
import type { Settings } from '#api/schemas/settings.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { RecomputeDialog } from './RecomputeDialog.tsx';

type Version = Pick<Settings['calendar']['versions'][number], 'version' | 'at' | 'by' | 'from' | 'past'>;
type Props<V extends Version> = {
  versions: readonly V[];
  words: (version: V) => string;
  /** Where one of them can be made to hold for the past too: of what, and the latest version that the reader saw. */
  recompute?: { kind: 'calendar' | 'targets'; seen: number };
};

/** Who changed a setting, when, from when it holds and what it says; one can be made to hold for the past too. */
export function VersionList<V extends Version>({ versions, words, recompute }: Props<V>) {
  const t = useT();
  const date = useDate();
  const [again, setAgain] = useState<number>();
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
              {recompute && (
                <Button size="small" onClick={() => setAgain(number)}>
                  {t('settings.recompute')}
                  <span className="unseen"> ({t('settings.version', { version: number })})</span>
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {recompute && again !== undefined && (
        <RecomputeDialog {...recompute} version={again} onClose={() => setAgain(undefined)} />
      )}
    </details>
  );
}
