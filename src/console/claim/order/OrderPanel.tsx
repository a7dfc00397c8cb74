import { Link } from 'react-router-dom';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { Panel } from '../desk/Panel.tsx';
import { Amounts } from './Amounts.tsx';
import { Items } from './Items.tsx';
import { Journey } from './Journey.tsx';

/** What was ordered, what became of the parcel, and what of the money is left. */
export function OrderPanel() {
  const t = useT();
  const date = useDate();
  const { claim } = useDesk();
  const { order, merchant } = claim;
  const { number, carrier, checkedAt } = order.tracking;
  return (
    <Panel
      name="order"
      title={t('claim.order')}
      aside={
        <Link className="truncate" to={`/orders/${encodeURIComponent(order.id)}`}>
          <code>{order.id}</code>
        </Link>
      }
    >
      <Journey />
      <Items />
      <Amounts />
      <dl className="facts">
        <dt>{t('claim.tracking')}</dt>
        <dd>
          {number || carrier ? (
            <>
              {carrier} <code>{number}</code>
              {checkedAt && (
                <span className="muted"> · {t('claim.trackingSeen', { date: date(checkedAt, 'dayTime') })}</span>
              )}
            </>
          ) : (
            <span className="muted">{t('claim.unknown')}</span>
          )}
        </dd>
        {merchant && (
          <>
            <dt>{t('claim.merchant')}</dt>
            <dd>
              <Link to={`/merchants/${encodeURIComponent(merchant.id)}`}>{merchant.name ?? merchant.id}</Link>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
