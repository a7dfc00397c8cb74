import { useNavigate } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { AmountFilter } from './AmountFilter.tsx';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { FilterChips } from './FilterChips.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { changeQueue, type Filters, listFilters, type QueueAddress } from './queueAddress.ts';
import { useChoices } from './useChoices.ts';

/** The filters, each a menu, and what is chosen as chips that take it away. All of it stands in the address. */
export function FilterBar({ address, rows }: { address: QueueAddress; rows: readonly ClaimSummary[] | undefined }) {
  const t = useT();
  const navigate = useNavigate();
  const choices = useChoices(address.filters, rows);
  const { filters } = address;
  const change = (part: Filters) =>
    navigate(changeQueue(address, { filters: { ...filters, ...part } }), { replace: true });
  return (
    <section className="filters" aria-label={t('queue.filters')}>
      <div className="filter-menus">
        {listFilters.map(name => (
          <ChoiceFilter
            key={name}
            name={name}
            choices={choices[name]}
            chosen={filters[name] ?? []}
            onChange={values => change({ [name]: values })}
          />
        ))}
        <ChoiceFilter
          name="assigneeId"
          choices={choices.assigneeId}
          chosen={filters.assigneeId ? [filters.assigneeId] : []}
          onChange={([assigneeId]) => change({ assigneeId })}
          single
        />
        <PeriodFilter filters={filters} onChange={change} />
        <AmountFilter filters={filters} onChange={change} currencies={choices.currency} />
      </div>
      <FilterChips
        filters={filters}
        choices={choices}
        onChange={change}
        onClear={() => navigate(changeQueue(address, { filters: {} }), { replace: true })}
      />
    </section>
  );
}
