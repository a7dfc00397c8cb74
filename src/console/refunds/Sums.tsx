import type { RefundPage } from '#api/schemas/refunds.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';

/** What the refunds of the list come to, each currency by itself. */
export function Sums({ sums, label }: { sums: RefundPage['sums']; label: string }) {
  const t = useT();
  const money = useMoney();
  if (sums.length === 0) return null;
  return (
    <dl className="sums" aria-label={t('refunds.sums', { view: label })}>
      {sums.map(({ currency, amount, count }) => (
        <div key={currency}>
          <dt>{currency}</dt>
          <dd>
            <strong className="number">{money({ amount, currency })}</strong>{' '}
            <span className="muted">{t('refunds.count', { count })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
