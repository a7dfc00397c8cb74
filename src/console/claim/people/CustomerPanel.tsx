import { Link } from 'react-router-dom';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { OtherClaims } from './OtherClaims.tsx';

/** Who the customer is to us: where, in which language, and what became of their and the order's other claims. */
export function CustomerPanel() {
  const t = useT();
  const languageName = useLanguageName();
  const { claim } = useDesk();
  const { customer, customerClaims, orderClaims, customerTotals, channel } = claim;
  const sameOrder = new Set(orderClaims.map(({ id }) => id));
  const where = [customer.city, languageName(customer.language ?? claim.language)].filter(Boolean).join(' · ');
  return (
    <Panel name="customer" title={customer.name ?? t('queue.unnamed')} aside={<span className="muted">{where}</span>}>
      <p>
        <Link to={`/customers/${encodeURIComponent(customer.id)}`}>
          {t('claim.totals', { count: customerTotals.claims })}
        </Link>
        {customerTotals.approved > 0 && `, ${t('claim.totalApproved', { count: customerTotals.approved })}`}
        {customerTotals.rejected > 0 && `, ${t('claim.totalRejected', { count: customerTotals.rejected })}`}
        <span className="muted"> · {t(`claim.channel.${channel}`)}</span>
      </p>
      <OtherClaims title={t('claim.orderClaims')} claims={orderClaims} />
      <OtherClaims title={t('claim.customerClaims')} claims={customerClaims.filter(({ id }) => !sameOrder.has(id))} />
    </Panel>
  );
}
