import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** What was paid back, each currency by itself. */
export function RefundedTile({
  refunded: { about, totals },
  claims,
}: {
  refunded: Dashboard['refunded'];
  claims: ClaimsOf;
}) {
  const t = useT();
  const money = useMoney();
  const { count } = useFigures();
  return (
    <Tile
      title={t('dash.refunded')}
      name="refunded"
      about={about}
      claims={claims}
      table={{
        columns: [t('dash.currency'), t('dash.amount'), t('dash.refunds')],
        rows: totals.map(({ currency, amount, count: refunds }) => ({
          key: currency,
          cells: [
            { text: currency },
            { text: money({ amount, currency }), value: amount },
            { text: count(refunds), value: refunds },
          ],
        })),
      }}
    />
  );
}
