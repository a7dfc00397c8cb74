import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { type RefundFilters, type RefundTab, refundViews, writeRefundAddress } from '../refunds/refundAddress.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import type { Cell } from './table.ts';
import { useFigures } from './useFigures.ts';

type Total = Dashboard['refunded']['totals'][number];

/** What was approved, waits to be paid, and was paid back, each currency by itself; each sum leads to its refunds. */
export function RefundedTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const money = useMoney();
  const { count } = useFigures();
  const { refunded, chosen, from, to, zone } = dashboard;
  const filters: RefundFilters = Object.fromEntries(
    Object.entries(chosen).map(([name, values]) => [name, values?.join(',')]),
  );
  const cell = (
    currency: string,
    { amount, count: refunds }: Total['toPay'],
    view: RefundTab,
    part: RefundFilters,
  ): Cell => ({
    text: refunds === 0 ? '–' : `${money({ amount, currency })} (${count(refunds)})`,
    value: [amount, refunds],
    to:
      refunds === 0
        ? undefined
        : writeRefundAddress({
            view,
            sort: refundViews[view].sort,
            page: 1,
            filters: { ...filters, currency, ...part, zone },
          }),
  });
  return (
    <Tile
      title={t('dash.refunded')}
      name="refunded"
      about={refunded.about}
      claims={claims}
      table={{
        columns: [
          t('dash.currency'),
          ...(['approvedIn', 'toPay', 'settledIn'] as const).map(name => ({
            name: t(`load.${name}`),
            unit: 'money' as const,
          })),
        ],
        rows: refunded.totals.map(({ currency, approved, toPay, settled }) => ({
          key: currency,
          cells: [
            { text: currency },
            cell(currency, approved, 'all', { approvedFrom: from, approvedTo: to }),
            cell(currency, toPay, 'to_pay', {}),
            cell(currency, settled, 'settled', { settledFrom: from, settledTo: to }),
          ],
        })),
      }}
    />
  );
}
