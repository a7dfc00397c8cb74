import { Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../../look/Icon.tsx';
import { IconAction } from '../../look/IconAction.tsx';
import { EventLine } from '../history/EventLine.tsx';
import { useDesk } from './deskContext.ts';
import { refusalWords } from './trouble.ts';

/** What kept a command from being carried out, what is kept of it, and what to do: above everything else of the page. */
export function TroubleNote() {
  const t = useT();
  const { trouble, retry, dismiss, busy } = useDesk();
  const note = useRef<HTMLElement>(null);
  useEffect(() => {
    if (trouble?.kind === 'stale') note.current?.focus();
  }, [trouble]);
  if (!trouble) return null;
  const stale = trouble.kind === 'stale';
  const refused = trouble.kind === 'refused';
  return (
    <section className="trouble" data-kind={trouble.kind} role="alert" tabIndex={-1} ref={note}>
      <Icon name={trouble.kind === 'unreachable' ? 'cloud' : 'alert'} />
      <div>
        <strong>{t(`claim.trouble.${trouble.kind}`)}</strong>{' '}
        <span>
          {refused
            ? refusalWords(trouble.problem)
            : t(`claim.trouble.${trouble.kind}Text`, { detail: trouble.kind === 'failed' ? trouble.detail : '' })}
        </span>
        {stale && (
          <ol className="trouble-since">
            {trouble.since.map(event => (
              <EventLine key={event.sequence} event={event} />
            ))}
          </ol>
        )}
      </div>
      {!refused && (
        <Button variant="outlined" color="inherit" loading={busy !== undefined} onClick={() => retry()}>
          {t(stale ? 'claim.trouble.stillDo' : 'shell.retry')}
        </Button>
      )}
      <IconAction label={t('shell.close')} onClick={dismiss}>
        <Icon name="close" />
      </IconAction>
    </section>
  );
}
