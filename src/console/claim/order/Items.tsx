import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';

/** The items of the order; those that the claim is about are marked. */
export function Items() {
  const t = useT();
  const money = useMoney();
  const { claim } = useDesk();
  const { itemsClaimed, order } = claim;
  if (order.items.length === 0) return null;
  const claimed = new Map(itemsClaimed?.map(({ sku, quantity }) => [sku, quantity]));
  const several = order.items.length > 1 && itemsClaimed !== null;
  return (
    <ul className="items" aria-label={t('claim.items')}>
      {order.items.map(({ sku, title, quantity, price }, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an order may list one article on several lines, and lines never move
        <li key={`${sku} ${line}`} data-claimed={several ? claimed.has(sku) : undefined}>
          <span className="truncate" title={title ?? sku}>
            {title ?? sku}
          </span>
          {quantity > 1 && <span className="muted">× {quantity}</span>}
          {several && claimed.has(sku) && (
            <span className="tag">{t('claim.claimed', { count: claimed.get(sku) ?? 1 })}</span>
          )}
          <span className="number">{price && price.amount > 0 ? money(price) : null}</span>
        </li>
      ))}
    </ul>
  );
}
