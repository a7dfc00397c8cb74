import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.ts';
import { useRole } from '../../session/useRole.ts';
import { isShownTo } from '../../shell/places.ts';

/** What comes after a payment that failed, and the refund in the list, for those who have one. */
export function PayAgain({ number }: { number: string }) {
  const t = useT();
  const role = useRole();
  const to = `/refunds?${new URLSearchParams({ view: 'failed', q: number })}`;
  return (
    <p>
      {t('claim.refund.failedNext')} {isShownTo('/refunds', role) && <Link to={to}>{t('claim.refund.inList')}</Link>}
    </p>
  );
}
