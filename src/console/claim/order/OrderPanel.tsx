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
    <Panel name="order" title={t('claim.order')} aside={<code className="truncate">{order.id}</code>}>
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
            <dd>{merchant.name ?? merchant.id}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
