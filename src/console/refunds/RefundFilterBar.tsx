import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { RefundRow } from '#api/schemas/refunds.ts';
import { paymentKinds } from '#domain/payments.ts';
import { usePaymentKind } from '../format/usePaymentKind.ts';
import { useT } from '../i18n/useT.ts';
import { RefundChips } from './RefundChips.tsx';
import { RefundPeriod } from './RefundPeriod.tsx';
import { changeRefunds, type RefundAddress, type RefundFilters, refundViews } from './refundAddress.ts';

type Props = {
  address: RefundAddress;
  rows: readonly RefundRow[] | undefined;
  /** The zone of the house. */
  zone: string | undefined;
  children: ReactNode;
};

const unique = (values: (string | undefined)[]) => [...new Set(values.filter(value => value !== undefined))].sort();

/** The search and the filters; all of it stands in the address and acts at once. */
export function RefundFilterBar({ address, rows = [], zone, children }: Props) {
  const t = useT();
  const kindName = usePaymentKind();
  const navigate = useNavigate();
  const { filters, view } = address;
  const [text, setText] = useState(filters.q ?? '');
  useEffect(() => setText(filters.q ?? ''), [filters.q]);
  const change = (part: RefundFilters) =>
    navigate(changeRefunds(address, { filters: { ...filters, ...part } }), { replace: true });
  const search = () => {
    const q = text.trim();
    if (q === (filters.q ?? '')) return;
    // Looked for everywhere, and back to where one was when nothing is looked for any more.
    const to = q === '' ? 'to_pay' : 'all';
    navigate(changeRefunds(address, { view: to, sort: refundViews[to].sort, filters: { ...filters, q } }));
  };
  const currencies = unique([...rows.map(({ amount }) => amount.currency), filters.currency]);
  const kinds = unique([...Object.keys(paymentKinds), ...rows.map(({ payment }) => payment.kind), filters.paymentKind]);
  return (
    <section className="filters" aria-label={t('refunds.filters')}>
      <form
        className="refund-search"
        onSubmit={event => {
          event.preventDefault();
          search();
        }}
      >
        <input
          type="search"
          value={text}
          onChange={event => setText(event.target.value)}
          onBlur={search}
          placeholder={t('refunds.search')}
          aria-label={t('refunds.search')}
        />
      </form>
      <div className="refund-menus">
        <select
          aria-label={t('refunds.currency')}
          value={filters.currency ?? ''}
          onChange={event => change({ currency: event.target.value })}
        >
          <option value="">{t('refunds.anyCurrency')}</option>
          {currencies.map(currency => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
        <select
          aria-label={t('refunds.payment')}
          value={filters.paymentKind ?? ''}
          onChange={event => change({ paymentKind: event.target.value })}
        >
          <option value="">{t('refunds.anyPayment')}</option>
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
        {view !== 'held' && (
          <label className="refund-late">
            <input
              type="checkbox"
              checked={filters.late !== undefined}
              onChange={event => change({ late: event.target.checked ? 'true' : undefined })}
            />
            {t(view === 'settled' ? 'refunds.settledLate' : 'refunds.late')}
          </label>
        )}
        {(view === 'settled' || view === 'all') && <RefundPeriod filters={filters} house={zone} onChange={change} />}
      </div>
      <RefundChips filters={filters} house={zone} onChange={change} />
      <div className="filters-end">{children}</div>
    </section>
  );
}
