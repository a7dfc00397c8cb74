import type { ItemClaimed } from '#domain/facts.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import type { DecisionState } from './useDecision.ts';

/** Which items of an order of several are refunded; offered only where every one has a price. */
export function ItemChoice({ state }: { state: DecisionState }) {
  const t = useT();
  const money = useMoney();
  const { claim } = useDesk();
  const { items } = claim.order;
  const skus = new Set(items.map(({ sku }) => sku));
  if (items.length < 2 || skus.size < items.length || items.some(({ price }) => !price || price.amount <= 0))
    return null;
  const chosen = state.form?.items ?? [];
  // Of an item that the claim counts, as many as it claims; of any other, all.
  const counted = new Map(claim.itemsClaimed?.map(({ sku, quantity }) => [sku, quantity]));
  const toggle = (item: ItemClaimed, on: boolean) =>
    state.chooseItems(on ? [...chosen, item] : chosen.filter(({ sku }) => sku !== item.sku));
  return (
    <fieldset className="item-choice">
      <legend>{t('claim.whichItems')}</legend>
      {items
        .map(item => ({ ...item, quantity: counted.get(item.sku) ?? item.quantity }))
        .map(({ sku, title, quantity, price }) => (
          <label key={sku}>
            <input
              type="checkbox"
              checked={chosen.some(item => item.sku === sku)}
              onChange={event => toggle({ sku, quantity }, event.target.checked)}
            />
            <span className="truncate">
              {title ?? sku} {quantity > 1 && `× ${quantity}`}
            </span>
            <span className="number">{price && money({ ...price, amount: price.amount * quantity })}</span>
          </label>
        ))}
    </fieldset>
  );
}
