import { Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useT } from '../i18n/useT.ts';
import { FilterChip } from './FilterChip.tsx';
import { type Filters, figureFilters, listFilters } from './queueAddress.ts';
import type { Choices } from './useChoices.ts';
import { useRangeWords } from './useRangeWords.ts';

/** Only who comes from a figure needs their words. */
const FigureChips = lazy(() => import('./FigureChips.tsx'));

type Props = { filters: Filters; choices: Choices; onChange: (part: Filters) => void; onClear: () => void };
type Chip = { key: string; label: string; without: Filters };

/** Every value that is chosen; pressing one takes it away. */
export function FilterChips({ filters, choices, onChange, onClear }: Props) {
  const t = useT();
  const words = useRangeWords();
  const labelOf = (name: keyof Choices, value: string) =>
    choices[name].find(choice => choice.value === value)?.label ?? value;

  const chips: Chip[] = listFilters.flatMap(name =>
    (filters[name] ?? []).map(value => ({
      key: `${name} ${value}`,
      label: labelOf(name, value),
      without: { [name]: filters[name]?.filter(other => other !== value) },
    })),
  );
  const add = (key: string, label: string | undefined, without: Filters) =>
    label && chips.push({ key, label, without });
  const { customerId, orderId, q } = filters;
  add('customer', customerId && t('queue.filter.ofCustomer', { id: customerId }), { customerId: undefined });
  add('order', orderId && t('queue.filter.ofOrder', { id: orderId }), { orderId: undefined });
  add('opened', words.opened(filters), { openedFrom: undefined, openedTo: undefined });
  add('amount', words.amount(filters), { amountFrom: undefined, amountTo: undefined, currency: undefined });
  add('q', q && t('queue.filter.searched', { q }), { q: undefined });

  const isFromFigure = figureFilters.some(name => filters[name]);
  if (chips.length === 0 && !isFromFigure) return null;
  return (
    <ul className="chips">
      {chips.map(({ key, label, without }) => (
        <FilterChip key={key} label={label} onRemove={() => onChange(without)} />
      ))}
      {isFromFigure && (
        <Suspense fallback={null}>
          <FigureChips filters={filters} onChange={onChange} />
        </Suspense>
      )}
      {chips.length + Number(isFromFigure) > 1 && (
        <li>
          <Button onClick={onClear}>{t('queue.filter.clearAll')}</Button>
        </li>
      )}
    </ul>
  );
}
