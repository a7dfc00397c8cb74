import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import type { Choice } from './useChoices.ts';

type Props = {
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** The field that narrows the choices down, when there are many; `pending` while they are on their way. */
  find?: { text: string; onText: (text: string) => void; pending?: boolean };
};

/** Choices to be ticked; each tick acts at once. */
export function ChoiceList({ choices, chosen, onChange, find }: Props) {
  const t = useT();
  const toggle = (value: string) => {
    const without = chosen.filter(other => other !== value);
    onChange(without.length < chosen.length ? without : [...chosen, value]);
  };
  return (
    <>
      {find && (
        <input
          className="filter-find"
          type="search"
          value={find.text}
          onChange={event => find.onText(event.target.value)}
          placeholder={t('queue.filter.find')}
          aria-label={t('queue.filter.find')}
          // biome-ignore lint/a11y/noAutofocus: the panel was opened to choose, and its first field is where one types
          autoFocus
        />
      )}
      <ul className="choices">
        {choices.map(({ value, label }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
        {choices.length === 0 && !find?.pending && <li className="filter-note muted">{t('queue.filter.none')}</li>}
      </ul>
      {chosen.length > 0 && (
        <footer>
          <Button onClick={() => onChange([])}>{t('queue.filter.clear')}</Button>
        </footer>
      )}
    </>
  );
}
