import { useMemo, useRef } from 'react';
import { type RaRecord, useGetIdentity, useGetList } from 'react-admin';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { handlesClaims, type Role } from '#domain/people.ts';
import { reasonNames, reasons } from '#domain/reasons.ts';
import { statuses, statusNames } from '#domain/status.ts';
import { verdictNames, verdicts } from '#domain/verdict.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { countries } from './countries.ts';
import type { Filters } from './queueAddress.ts';
import { useChosenMerchants } from './useMerchants.ts';

export type Choice = { value: string; label: string };
export type Choices = Record<
  'reason' | 'verdict' | 'status' | 'country' | 'merchantId' | 'assigneeId' | 'currency',
  Choice[]
>;
type Colleague = RaRecord<string> & { name: string; role: Role };

const byLabel = (a: Choice, b: Choice) => a.label.localeCompare(b.label);
const first = (known: ReadonlySet<string>) => (a: Choice, b: Choice) =>
  Number(known.has(b.value)) - Number(known.has(a.value)) || byLabel(a, b);

/** What each filter can be set to. Countries of the claims seen so far come first; of the merchants only those that are chosen. */
export function useChoices(filters: Filters, rows: readonly ClaimSummary[] | undefined): Choices {
  const t = useT();
  const language = useLanguage();
  const { data: me } = useGetIdentity();
  const { data: people } = useGetList<Colleague>('people', {}, { staleTime: 300_000 });
  const merchants = useChosenMerchants(filters.merchantId);
  const seen = useRef({
    countries: new Set<string>(),
    currencies: new Set<string>(),
  });

  return useMemo(() => {
    const { countries: seenCountries, currencies } = seen.current;
    for (const { customer, amount } of rows ?? []) {
      if (customer.country) seenCountries.add(customer.country);
      if (amount) currencies.add(amount.currency);
    }
    if (filters.currency) currencies.add(filters.currency);
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
    const others = (people ?? []).filter(({ id, role }) => id !== me?.id && handlesClaims(role));
    const worksHere = me === undefined || handlesClaims(me.role as Role);
    return {
      reason: reasonNames.map(value => ({ value, label: reasons[value][language] })).sort(byLabel),
      verdict: verdictNames.map(value => ({ value, label: verdicts[value][language] })),
      country: countries.map(value => ({ value, label: names.of(value) ?? value })).sort(first(seenCountries)),
      status: statusNames.map(value => ({ value, label: statuses[value][language] })),
      merchantId: merchants,
      assigneeId: [
        ...(worksHere ? [{ value: 'me', label: t('queue.assignee.me') }] : []),
        { value: 'none', label: t('queue.assignee.none') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ],
      currency: [...currencies].sort().map(value => ({ value, label: value })),
    };
  }, [filters, rows, people, me, language, t, merchants]);
}
