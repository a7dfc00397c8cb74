import { useEffect } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useForesight } from '../../foresight/useForesight.ts';
import { whenIdle } from '../../foresight/whenIdle.ts';
import { useT } from '../../i18n/useT.ts';
import { useKey, useKeyHint } from '../../keys/useKey.ts';
import { Icon } from '../../look/Icon.tsx';
import { NextClaim } from '../../queue/NextClaim.tsx';
import { useTrail } from '../../queue/useTrail.ts';
import { useDesk } from '../desk/deskContext.ts';

/** Back to the list that the claim was opened from, and to its neighbours there. */
export function TrailNav() {
  const t = useT();
  const hint = useKeyHint();
  const navigate = useNavigate();
  const { claim } = useDesk();
  const { back, position, total, totalIsExact, previous, next } = useTrail(claim.id);
  const foresee = useForesight();
  useEffect(() => (next === undefined ? undefined : whenIdle(() => foresee(next))), [next, foresee]);
  useKey('previousInList', () => navigate(`/claims/${previous}`), previous !== undefined);
  useKey('nextInList', () => navigate(next === undefined ? back : `/claims/${next}`), position !== undefined);
  return (
    <nav className="trail" aria-label={t('claim.trail')}>
      <Link className="icon-link" to={back} aria-label={t('claim.back')} title={t('claim.back')}>
        <Icon name="inbox" />
      </Link>
      {position !== undefined && total !== undefined && (
        <>
          <Step to={previous} icon="left" label={hint(t('keys.previousInList'), 'previousInList')} />
          <span className="trail-place">
            {t('claim.place', { position, total: totalIsExact ? total : t('queue.totalAtLeast', { total }) })}
          </span>
          <Step to={next} icon="right" label={hint(t('keys.nextInList'), 'nextInList')} />
        </>
      )}
      <NextClaim after={claim.id} short />
    </nav>
  );
}

type StepProps = { to: number | undefined; icon: 'left' | 'right'; label: string };

function Step({ to, icon, label }: StepProps) {
  if (to === undefined) {
    return (
      <span className="icon-link" aria-hidden="true" data-disabled>
        <Icon name={icon} />
      </span>
    );
  }
  return (
    <Link className="icon-link" to={`/claims/${to}`} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
}
