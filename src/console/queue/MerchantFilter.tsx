import { useDeferredValue, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import type { Choice } from './useChoices.ts';
import { useMerchants } from './useMerchants.ts';

type Props = { chosen: readonly Choice[]; onChange: (ids: string[]) => void };

/** A filter by merchants, of all that there are: those that are chosen first, then those that are looked for. */
export function MerchantFilter({ chosen, onChange }: Props) {
  const t = useT();
  return (
    <FilterPopover label={t('queue.filter.merchantId')} count={chosen.length}>
      {() => <Merchants chosen={chosen} onChange={onChange} />}
    </FilterPopover>
  );
}

function Merchants({ chosen, onChange }: Props) {
  const [text, setText] = useState('');
  const q = useDeferredValue(text.trim());
  const found = useMerchants(q);
  const ids = chosen.map(({ value }) => value);
  const others = (found ?? []).filter(({ value }) => !ids.includes(value));
  const choices = q === '' ? [...chosen, ...others] : (found ?? []);
  return (
    <ChoiceList choices={choices} chosen={ids} onChange={onChange} find={{ text, onText: setText, pending: !found }} />
  );
}
