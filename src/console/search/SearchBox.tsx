import { type FocusEvent, type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import { useKey } from '../keys/useKey.ts';
import { Icon } from '../look/Icon.tsx';
import { useRole } from '../session/useRole.ts';
import { isShownTo } from '../shell/places.ts';
import { Palette } from './Palette.tsx';
import { addressOf, searchGroups } from './searchOptions.ts';
import { useSearch } from './useSearch.ts';

/**
 * Finds claims, customers, orders and merchants while one types; the arrows choose, Enter opens. Enter on the text itself shows all claims with it
 * in the queue, or opens the claim that it numbers (`C-10428`).
 */
export function SearchBox() {
  const t = useT();
  const navigate = useNavigate();
  const id = useId();
  const { pathname, search } = useLocation();
  const searched = (pathname === '/claims' && new URLSearchParams(search).get('q')) || '';
  const [text, setText] = useState(searched);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const q = text.trim();
  const { found, error, settled } = useSearch(q, open);
  const groups = found ? searchGroups(found) : [];
  const options: { to: string }[] = groups.flatMap(group => group.options);
  const refunds = isShownTo('/refunds', useRole()) && q !== '' ? `/refunds?${new URLSearchParams({ q })}` : undefined;
  if (refunds) options.push({ to: refunds });
  const shown = open && q !== '';
  const at = Math.min(chosen, options.length);

  useEffect(() => setText(searched), [searched]);
  useEffect(() => {
    if (shown) document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [shown, id, at]);
  useKey('search', () => {
    field.current?.focus();
    field.current?.select();
  });

  const close = () => {
    setOpen(false);
    setChosen(0);
  };
  const choose = (place: number) => {
    close();
    const option = options[place - 1];
    if (option) setText('');
    if (option) field.current?.blur();
    navigate(option?.to ?? addressOf(q));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    choose(at);
  };
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 5, PageUp: at - 5 };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      if (shown) close();
      else field.current?.blur();
    }
    const step = steps[event.key];
    if (step === undefined || q === '') return;
    event.preventDefault();
    setOpen(true);
    if (!shown) return;
    const count = options.length + 1;
    setChosen(Math.abs(step - at) > 1 ? Math.min(Math.max(step, 0), count - 1) : (step + count) % count);
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) close();
  };

  const claimId = /^\/claims\/(\d+)$/.exec(addressOf(q))?.[1];
  const count = groups.reduce((sum, { total }) => sum + total, 0);
  const note = error
    ? t('search.fail', { detail: error.message })
    : settled && count === 0 && !claimId
      ? t('search.nothing')
      : undefined;
  return (
    <search className="search" onBlur={leave}>
      <form onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          role="combobox"
          value={text}
          onChange={event => {
            setText(event.target.value);
            setChosen(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={press}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={shown ? id : undefined}
          aria-activedescendant={shown ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
        />
        <span className="search-key">
          <Key action="search" />
        </span>
      </form>
      {shown && (
        <Palette
          id={id}
          q={q}
          groups={groups}
          chosen={at}
          itself={claimId ? t('search.open', { number: `C-${claimId}` }) : t('search.all', { q })}
          last={refunds && t('search.refunds', { q })}
          note={note}
          onHover={setChosen}
          onChoose={choose}
        />
      )}
      <span className="unseen" role="status">
        {shown && settled ? (note ?? t('search.found', { count })) : ''}
      </span>
    </search>
  );
}
