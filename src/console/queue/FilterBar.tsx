import { lazy, Suspense } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { leadsTeam } from '#domain/people.ts';
import { useT } from '../i18n/useT.ts';
import { useRole } from '../session/useRole.ts';
import { AmountFilter } from './AmountFilter.tsx';
import { ChoiceFilter } from './ChoiceFilter.tsx';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { FilterChips } from './FilterChips.tsx';
import { MerchantFilter } from './MerchantFilter.tsx';
import { NextClaim } from './NextClaim.tsx';
import { PeriodFilter } from './PeriodFilter.tsx';
import { changeQueue, type Filters, type ListFilter, listFilters, type QueueAddress } from './queueAddress.ts';
import { useChoices } from './useChoices.ts';

/** Only those who answer for the team may take claims away as a file. */
const ExportClaims = lazy(() => import('./ExportClaims.tsx'));

/** The filters, each a menu, and what is chosen as chips that take it away. All of it stands in the address. */
export function FilterBar({ address, rows }: { address: QueueAddress; rows: readonly ClaimSummary[] | undefined }) {
  const t = useT();
  const role = useRole();
  const navigate = useNavigate();
  const choices = useChoices(address.filters, rows);
  const { filters } = address;
  // What became of a claim is asked where claims have become something.
  const isOfUse = (name: ListFilter) =>
    name !== 'status' || address.view === 'decided' || address.view === 'all' || filters.status !== undefined;
  const change = (part: Filters) =>
    navigate(changeQueue(address, { filters: { ...filters, ...part } }), { replace: true });
  return (
    <section className="filters" aria-label={t('queue.filters')}>
      <div className="filter-menus">
        {listFilters
          .filter(isOfUse)
          .map(name =>
            name === 'merchantId' ? (
              <MerchantFilter key={name} chosen={choices.merchantId} onChange={merchantId => change({ merchantId })} />
            ) : (
              <ChoiceFilter
                key={name}
                name={name}
                choices={choices[name]}
                chosen={filters[name] ?? []}
                onChange={values => change({ [name]: values })}
              />
            ),
          )}
        <PeriodFilter filters={filters} onChange={change} />
        <AmountFilter filters={filters} onChange={change} currencies={choices.currency} />
      </div>
      <FilterChips
        filters={filters}
        choices={choices}
        onChange={change}
        onClear={() => navigate(changeQueue(address, { filters: {} }), { replace: true })}
      />
      <div className="filters-end">
        {leadsTeam(role) && (
          <Suspense fallback={null}>
            <ExportClaims address={address} />
          </Suspense>
        )}
        <ColumnsMenu />
        <NextClaim />
      </div>
    </section>
  );
}
