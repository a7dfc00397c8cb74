import { Button } from '@mui/material';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useKey } from '../../keys/useKey.ts';
import { useDesk } from '../desk/deskContext.ts';
import { refusedField } from '../desk/trouble.ts';

type Mode = 'reply' | 'note';

/** Writing to the customer, or a note for the team. What is written is kept until it is sent. */
export function WriteBox() {
  const t = useT();
  const languageName = useLanguageName();
  const { claim, may, give, busy, drafts, trouble } = useDesk();
  const [chosen, setChosen] = useState<Mode>('reply');
  const field = useRef<HTMLTextAreaElement>(null);
  const mode = may('reply') ? chosen : 'note';
  useKey('message', () => field.current?.focus());
  if (!may('reply') && !may('note')) return null;

  const text = drafts.read(mode) ?? '';
  const refused = refusedField(trouble, mode, mode === 'reply' ? 'message' : 'note');
  const { wait } = claim.drafts;
  const languageOf = (words: string) => (words === wait.body.trim() ? wait.language : claim.language);
  const send = async () => {
    const words = text.trim();
    if (words === '' || busy) return;
    await give(
      mode === 'reply'
        ? { command: 'reply', message: words, language: languageOf(words) }
        : { command: 'note', note: words },
      () => drafts.forget(mode),
    );
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    if (event.key === 'Escape') field.current?.blur();
  };
  const to = claim.customer.name?.split(' ')[0] ?? t('claim.author.customer');
  return (
    <form
      className="write"
      data-mode={mode}
      onSubmit={event => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset className="write-modes">
        <legend className="unseen">{t('claim.writeWhat')}</legend>
        {(['reply', 'note'] as const).map(one => (
          <label key={one} data-chosen={mode === one || undefined}>
            <input
              type="radio"
              name="write-mode"
              checked={mode === one}
              disabled={!may(one)}
              onChange={() => setChosen(one)}
            />
            {t(`claim.write.${one}`)}
          </label>
        ))}
        <span className="muted">
          {mode === 'reply'
            ? t('claim.writeTo', { name: to, language: languageName(claim.language) })
            : t('claim.noteFor')}
        </span>
        <Key action="message" />
      </fieldset>
      {mode === 'reply' && text === '' && claim.status === 'parked' && (
        <p className="write-template">
          <Button size="small" onClick={() => drafts.write('reply', wait.body)}>
            {t('claim.useTooEarly')}
          </Button>
          {wait.fallback && (
            <span className="muted">
              {t('claim.fallback', {
                wanted: languageName(claim.language),
                language: languageName(wait.language),
              })}
            </span>
          )}
        </p>
      )}
      <textarea
        ref={field}
        value={text}
        rows={2}
        lang={mode === 'reply' ? claim.language : undefined}
        aria-label={t(`claim.write.${mode}`)}
        aria-invalid={refused !== undefined}
        onChange={event => drafts.write(mode, event.target.value || undefined)}
        onKeyDown={onKeyDown}
      />
      <Button
        type="submit"
        variant={mode === 'reply' ? 'contained' : 'outlined'}
        disabled={text.trim() === ''}
        loading={busy?.command === mode}
      >
        {t(mode === 'reply' ? 'claim.send' : 'claim.keepNote')}
      </Button>
    </form>
  );
}
