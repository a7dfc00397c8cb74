import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import { useKey } from '../keys/useKey.ts';
import { Icon } from '../look/Icon.tsx';

const pause = 300;
const claimNumber = /^c-\s*(\d+)$/i;

/** Finds claims by number, order or customer: while one types in the queue, with Enter anywhere; `C-10428` opens that claim. */
export function SearchField() {
  const t = useT();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const inQueue = pathname === '/claims';
  const searched = (inQueue && new URLSearchParams(search).get('q')) || '';
  const [text, setText] = useState(searched);
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setText(searched), [searched]);
  useEffect(() => () => clearTimeout(timer.current), []);
  useKey('search', () => {
    field.current?.focus();
    field.current?.select();
  });

  const show = (q: string) => {
    clearTimeout(timer.current);
    const to = q === '' ? '/claims' : `/claims?${new URLSearchParams({ view: 'all', q })}`;
    if (q !== searched || !inQueue) navigate(to, { replace: searched !== '' });
  };
  const change = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    if (inQueue) timer.current = setTimeout(show, pause, value.trim());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clearTimeout(timer.current);
    const id = claimNumber.exec(text.trim())?.[1];
    if (id) navigate(`/claims/${id}`);
    else show(text.trim());
  };

  return (
    <search className="search">
      <form onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          value={text}
          onChange={event => change(event.target.value)}
          onKeyDown={event => event.key === 'Escape' && field.current?.blur()}
          placeholder={t('shell.search')}
          aria-label={t('shell.searchLabel')}
          autoComplete="off"
          spellCheck={false}
        />
        <span className="search-key">
          <Key combination="/" />
        </span>
      </form>
    </search>
  );
}
