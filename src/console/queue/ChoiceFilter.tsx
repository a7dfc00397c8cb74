import { useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import type { ListFilter } from './queueAddress.ts';
import type { Choice } from './useChoices.ts';

type Props = {
  name: Exclude<ListFilter, 'merchantId'>;
  choices: readonly Choice[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
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

function Choices({ choices, chosen, onChange }: Props) {
  const [text, setText] = useState('');
  const found = choices.filter(({ label }) => plain(label).includes(plain(text.trim())));
  const find = choices.length > manyChoices ? { text, onText: setText } : undefined;
  return <ChoiceList choices={found} chosen={chosen} onChange={onChange} find={find} />;
}
