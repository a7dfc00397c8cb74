import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { type Filters, listFilters } from './queueAddress.ts';
import type { Choices } from './useChoices.ts';
import { useRangeWords } from './useRangeWords.ts';

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

  if (chips.length === 0) return null;
  return (
    <ul className="chips">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={t('queue.filter.remove', { name: label })}
            onClick={() => onChange(without)}
          >
            {label}
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Button onClick={onClear}>{t('queue.filter.clearAll')}</Button>
        </li>
      )}
    </ul>
  );
}
