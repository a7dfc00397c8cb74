import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';

type Props = { number: string; amount: string; reference: string };

/** That a refund was settled, under which reference, and where it stands now. */
export function SettledNotice({ number, amount, reference }: Props) {
  const t = useT();
  return (
    <span>
      {t('payout.settledNow', { number, amount, reference })}{' '}
      <Link to={`/refunds?${new URLSearchParams({ view: 'settled', q: number })}`}>{t('payout.showSettled')}</Link>
    </span>
  );
}
