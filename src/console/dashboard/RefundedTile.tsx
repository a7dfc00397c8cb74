import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { FigureTable } from './FigureTable.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** What was paid back, each currency by itself. */
export function RefundedTile({ refunded: { about, totals } }: { refunded: Dashboard['refunded'] }) {
  const t = useT();
  const money = useMoney();
  const { count } = useFigures();
  return (
    <Tile
      title={t('dash.refunded')}
      about={about}
      table={
        <FigureTable
          caption={t('dash.refunded')}
          columns={[t('dash.currency'), t('dash.amount'), t('dash.refunds')]}
          rows={totals.map(({ currency, amount, count: refunds }) => ({
            key: currency,
            cells: [{ text: currency }, { text: money({ amount, currency }) }, { text: count(refunds) }],
          }))}
        />
      }
    />
  );
}
