import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { FilterPopover } from './FilterPopover.tsx';
import type { Choice } from './useChoices.ts';

type Props = {
  name: 'reason' | 'verdict' | 'country' | 'merchantId' | 'assigneeId';
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  single?: boolean;
};

/** More choices than this can be searched. */
const manyChoices = 8;

/** A filter by one or several of a list; each tick acts at once. */
export function ChoiceFilter(props: Props) {
  const t = useT();
  return (
    <FilterPopover label={t(`queue.filter.${props.name}`)} count={props.chosen.length}>
      {() => <Choices {...props} />}
    </FilterPopover>
  );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Choices({ name, choices, chosen, onChange, single }: Props) {
  const t = useT();
  const group = useId();
  const [text, setText] = useState('');
  const found = choices.filter(({ label }) => plain(label).includes(plain(text.trim())));
  const toggle = (value: string) => {
    const without = chosen.filter(other => other !== value);
    onChange(single ? [value] : without.length < chosen.length ? without : [...chosen, value]);
  };
  return (
    <>
      {choices.length > manyChoices && (
        <input
          className="filter-find"
          type="search"
          value={text}
          onChange={event => setText(event.target.value)}
          placeholder={t('queue.filter.find')}
          aria-label={t('queue.filter.find')}
          // biome-ignore lint/a11y/noAutofocus: the panel was opened to choose, and its first field is where one types
          autoFocus
        />
      )}
      {name === 'merchantId' && <p className="filter-note muted">{t('queue.filter.merchantsSeen')}</p>}
      <ul className="choices">
        {found.map(({ value, label }) => (
          <li key={value}>
            <label>
              <input
                type={single ? 'radio' : 'checkbox'}
                name={group}
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
              />
              <span>{label}</span>
            </label>
          </li>
        ))}
        {found.length === 0 && <li className="filter-note muted">{t('queue.filter.none')}</li>}
      </ul>
      {chosen.length > 0 && (
        <footer>
          <Button onClick={() => onChange([])}>{t('queue.filter.clear')}</Button>
        </footer>
      )}
    </>
  );
}
