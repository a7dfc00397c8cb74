import { Link } from 'react-router-dom';
import type { RefundPage } from '#api/schemas/refunds.ts';
import { useT } from '../i18n/useT.ts';
import { Count } from '../queue/Count.tsx';
import { type RefundAddress, refundTabs, refundViews, writeRefundAddress } from './refundAddress.ts';

type Props = { address: RefundAddress; counts: RefundPage['counts'] | undefined };

/** The views with how many refunds each holds. A view keeps the filters, not the search and not the period: those are of their own view. */
export function RefundTabs({ address, counts }: Props) {
  const t = useT();
  const { q: _, approvedFrom: __, approvedTo: ___, settledFrom: ____, settledTo: _____, ...filters } = address.filters;
  return (
    <nav className="tabs" aria-label={t('refunds.views')}>
      {refundTabs.map(view => (
        <Link
          key={view}
          to={writeRefundAddress({ view, filters, sort: refundViews[view].sort, page: 1 })}
          aria-current={view === address.view ? 'page' : undefined}
        >
          {t(`refunds.view.${view}`)}
          <Count count={counts?.[view]} />
        </Link>
      ))}
      {address.view === 'all' && (
        <Link to={writeRefundAddress(address)} aria-current="page">
          {t('refunds.view.all')}
        </Link>
      )}
    </nav>
  );
}
