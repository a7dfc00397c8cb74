import { Button } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { dayBefore } from '../format/dayBefore.ts';
import { placeOf, placeOfDays } from '../format/placeOfDays.ts';
import { readerZone } from '../format/readerZone.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { ChoiceFilter } from '../queue/ChoiceFilter.tsx';
import { FilterChip } from '../queue/FilterChip.tsx';
import { MerchantFilter } from '../queue/MerchantFilter.tsx';
import { useChoices } from '../queue/useChoices.ts';
import { CohortFilter } from './CohortFilter.tsx';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';
import { LanguageFilter } from './LanguageFilter.tsx';
import { Segments } from './Segments.tsx';

type Props = { filters: DashboardFilters; shown?: Pick<Dashboard, 'from' | 'to' | 'zone'> };

const lengths = [7, 28, 90, 365] as const;

/** Which days, which claims: each choice stands in the address and acts at once. */
export function DashboardFilterBar({ filters, shown }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const { reason, merchantId, country } = filters;
  const choices = useChoices({ reason, merchantId, country }, undefined);
  const choose = (part: DashboardFilters) =>
    navigate(`/dashboard?${writeDashboardAddress({ ...filters, ...part })}`, { replace: true });
  const day = (name: 'from' | 'to') => (
    <Field
      type="date"
      label={t(`dash.${name}`)}
      value={filters[name] ?? shown?.[name] ?? ''}
      onChange={event => choose({ [name]: event.target.value })}
    />
  );
  const days = filters.from ?? shown?.from;
  const zone = shown?.zone ?? filters.zone ?? readerZone();
  const elsewhere = placeOfDays([days, filters.to ?? shown?.to], shown?.zone);
  const isUntilToday = (filters.to ?? shown?.to) === dayBefore(0, zone);
  const length = isUntilToday ? lengths.find(count => days === dayBefore(count - 1, zone)) : undefined;
  return (
    <form className="dash-filters" aria-label={t('dash.filters')} onSubmit={event => event.preventDefault()}>
      <Segments
        label={t('dash.period')}
        choices={lengths.map(count => ({ value: String(count), label: t('dash.lastDays', { count }) }))}
        chosen={String(length ?? '')}
        onChoose={count => choose({ from: dayBefore(Number(count) - 1, zone), to: dayBefore(0, zone) })}
      />
      {day('from')}
      {day('to')}
      {filters.zone ? (
        <ul className="chips days-of">
          <FilterChip
            label={t('dash.daysOf', { place: placeOf(filters.zone) })}
            onRemove={() => choose({ zone: undefined })}
          />
        </ul>
      ) : (
        elsewhere && <span className="muted days-of">{t('dash.daysOf', { place: elsewhere })}</span>
      )}
      <CohortFilter chosen={filters.cohort} onChange={cohort => choose({ cohort })} />
      {(['reason', 'country'] as const).map(name => (
        <ChoiceFilter
          key={name}
          name={name}
          choices={choices[name]}
          chosen={filters[name] ?? []}
          onChange={values => choose({ [name]: values })}
        />
      ))}
      <MerchantFilter chosen={choices.merchantId} onChange={ids => choose({ merchantId: ids })} />
      <LanguageFilter chosen={filters.language ?? []} onChange={language => choose({ language })} />
      {Object.keys(filters).length > 0 && (
        <Button onClick={() => navigate('/dashboard', { replace: true })}>{t('dash.clear')}</Button>
      )}
    </form>
  );
}
