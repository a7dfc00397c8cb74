import { Link } from 'react-router-dom';
import { metricWords } from '#domain/clockWords.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Count } from './Count.tsx';
import './lateBy.css';
import type { Filters } from './queueAddress.ts';
import { useCounts } from './useCounts.ts';
import { useLateBy } from './useLateBy.ts';

type Props = {
  /** Of which claims; absent: of all, and how many they are stands beside. */
  filters?: Filters;
};
const everywhere: Filters = {};

/** What "overdue" counts: claims, by the deadline that they missed, each number leading to them. Nothing until they are counted. */
export function LateBy({ filters }: Props) {
  const t = useT();
  const word = useWord();
  const late = useLateBy(filters ?? everywhere);
  const counts = useCounts();
  if (!late) return null;
  return (
    <div className="late-by">
      <p>{t('queue.late.what')}</p>
      <ul>
        {!filters && (
          <li>
            <Link to="/claims?view=overdue">
              {t('queue.view.overdue')} <Count count={counts?.overdue} />
            </Link>
          </li>
        )}
        {late.map(({ view, target, to, count, isExact }) => (
          <li key={`${view} ${target}`}>
            {count > 0 ? (
              <Link to={to}>
                {nameOf(view, target)} <Count count={count} exact={isExact} />
              </Link>
            ) : (
              <span className="muted">
                {nameOf(view, target)} <Count count={count} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );

  function nameOf(view: string, target: keyof typeof metricWords): string {
    return view === 'overdue' ? word(metricWords[target]) : t('queue.late.decided');
  }
}
