import { useState } from 'react';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { ChoiceList } from '../queue/ChoiceList.tsx';
import { FilterPopover } from '../queue/FilterPopover.tsx';

type Props = { chosen: readonly string[]; onChange: (chosen: string[]) => void };

/** ISO 639-1 codes of what customers mostly write in. */
const codes = 'bg cs da de el en es et fi fr ga hr hu it ja ko lt lv mt nl no pl pt ro ru sk sl sv tr uk zh'.split(' ');

/** The language in which customers wrote. */
export function LanguageFilter({ chosen, onChange }: Props) {
  const t = useT();
  return (
    <FilterPopover label={t('dash.by.language')} count={chosen.length}>
      {() => <Languages chosen={chosen} onChange={onChange} />}
    </FilterPopover>
  );
}

function Languages({ chosen, onChange }: Props) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const nameOf = useLanguageName();
  const choices = [...new Set([...chosen, ...codes])]
    .map(value => ({ value, label: nameOf(value) }))
    .filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return <ChoiceList choices={choices} chosen={chosen} onChange={onChange} find={{ text, onText: setText }} />;
}
