import { memo, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { RefundRow as Refund } from '#api/schemas/refunds.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { usePaymentKind } from '../format/usePaymentKind.ts';
import { useT } from '../i18n/useT.ts';
import { Payout } from './Payout.tsx';
import { RefundActs } from './RefundActs.tsx';
import type { RefundAct } from './RefundsPage.tsx';
import type { RefundColumn, RefundColumnName } from './refundColumns.ts';

type Props = {
  refund: Refund;
  columns: readonly (RefundColumn & { name: RefundColumnName })[];
  onAct: (act: RefundAct) => void;
};
type Cell = { refund: Refund; onAct: Props['onAct'] };

/** A refund as a row. The number of its claim is the link, stretched over the row; the order and the buttons stand above it. */
export const RefundRow = memo(function RefundRow({ refund, columns, onAct }: Props) {
  const t = useT();
  const money = useMoney();
  const { claimId, number, amount, customer } = refund;
  const name = t('refunds.row', { number, amount: money(amount), customer: customer.name ?? t('queue.unnamed') });
  return (
    <tr>
      {columns.map(({ name: column }) => {
        if (column === 'claim') {
          return (
            <th key="claim" scope="row" className="claim">
              <Link to={`/claims/${claimId}`} aria-label={name}>
                {number}
              </Link>
            </th>
          );
        }
        const Content = cells[column];
        return (
          <td key={column} className={column}>
            <Content refund={refund} onAct={onAct} />
          </td>
        );
      })}
    </tr>
  );
});

const cells: Record<Exclude<RefundColumnName, 'claim'>, (props: Cell) => ReactNode> = {
  customer: Customer,
  order: ({ refund: { orderId } }) => (
    <Link className="above" to={`/orders/${encodeURIComponent(orderId)}`}>
      <code>{orderId}</code>
    </Link>
  ),
  amount: Amount,
  payment: PaymentMethod,
  approved: ({ refund }) => <Day on={refund.approvedOn} at={refund.approvedAt} />,
  promise: Payout,
  settled: ({ refund }) => refund.settledOn && <Day on={refund.settledOn} />,
  reference: ({ refund: { reference } }) => reference && <span title={reference}>{reference}</span>,
  failed: Failed,
  acts: ({ refund, onAct }) => <RefundActs refund={refund} onAct={act => onAct({ act, refund })} />,
};

function Customer({ refund: { customer } }: Cell) {
  const t = useT();
  return (
    <>
      <span className={customer.name ? undefined : 'muted'}>{customer.name ?? t('queue.unnamed')}</span>{' '}
      {customer.country && <abbr className="country">{customer.country}</abbr>}
    </>
  );
}

function Amount({ refund: { amount } }: Cell) {
  const money = useMoney();
  return <span className="number">{money(amount)}</span>;
}

function PaymentMethod({ refund: { payment } }: Cell) {
  const kind = usePaymentKind()(payment.kind);
  return payment.last4 ? `${kind} •• ${payment.last4}` : kind;
}

function Failed({ refund: { failedOn, failedAt, failure } }: Cell) {
  return (
    <>
      {failedOn && <Day on={failedOn} at={failedAt ?? undefined} />} <span title={failure ?? undefined}>{failure}</span>
    </>
  );
}

/** A day of the house; where the moment is known, that in full, as the reader's clocks show it. */
function Day({ on, at }: { on: string; at?: string }) {
  const date = useDate();
  return (
    <time className="number" dateTime={at ?? on} title={at ? date(at, 'full') : date(on, 'date')}>
      {date(on)}
    </time>
  );
}
