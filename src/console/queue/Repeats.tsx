import { Link } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

/** Of a claim that seems to repeat an earlier one: the way to both beside each other. Nothing for others. */
export function Repeats({ claim: { id, duplicateOf } }: { claim: ClaimSummary }) {
  const t = useT();
  if (duplicateOf === null) return null;
  return (
    <Link className="repeats" to={`/compare/${id}/${duplicateOf}`} title={t('queue.compare')}>
      <Icon name="compare" size={14} />
      {t('queue.repeats', { number: `C-${duplicateOf}` })}
    </Link>
  );
}
