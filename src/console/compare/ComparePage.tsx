import { useParams } from 'react-router-dom';
import { ClaimFailure } from '../claim/ClaimFailure.tsx';
import { useClaim } from '../claim/desk/useClaim.ts';
import { useT } from '../i18n/useT.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { CompareActs } from './CompareActs.tsx';
import { CompareTable } from './CompareTable.tsx';
import './compare.css';
import { inOrder } from './facts.ts';

const idOf = (text = '') => text.replace(/^c-/i, '');

/** Two claims that may be the same, beside each other, and what to do about it. */
export default function ComparePage() {
  const t = useT();
  const { id, other } = useParams();
  const one = useClaim(idOf(id));
  const two = useClaim(idOf(other));
  const failed = [one, two].find(({ error, claim }) => error && !claim);
  if (failed?.error) return <ClaimFailure error={failed.error as never} onRetry={failed.refetch} />;
  if (!one.claim || !two.claim) return <WaitingPage />;
  const [earlier, later] = inOrder(one.claim, two.claim);
  return (
    <div className="compare">
      <title>{`${later.number} / ${earlier.number} · Quittance`}</title>
      <header>
        <h1>{t('compare.title')}</h1>
        <p className="muted">
          {t('compare.lead', { later: later.number, earlier: earlier.number, order: earlier.order.id })}
        </p>
      </header>
      <CompareTable earlier={earlier} later={later} />
      <CompareActs earlier={earlier} later={later} />
    </div>
  );
}
