import { Link } from 'react-router-dom';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { useFigures } from './useFigures.ts';
import { useTally } from './useTally.ts';

type Props = Pick<ForecastFigure, 'total' | 'before'> & { claims: ClaimsOf };

/** What is expected against last week: worse, better, or about the same where last week's number is inside the interval. */
export function LastWeekLine({ total, before: { missed }, claims }: Props) {
  const t = useT();
  const tally = useTally();
  const { count } = useFigures();
  const to = claims(missed);
  const direction = missed.count < total.lower ? 'worse' : missed.count > total.upper ? 'better' : 'same';
  const more = Math.round(total.mean) - missed.count;
  const said = direction !== 'same' ? direction : more > 0 ? 'sameMore' : more < 0 ? 'sameFewer' : 'same';
  const was = t('dash.lastWeekMissed', { count: missed.count, tally: tally(missed) });
  return (
    <p className="change" data-clear={direction !== 'same' || undefined}>
      <Icon name={direction === 'worse' ? 'up' : direction === 'better' ? 'down' : 'dash'} size={14} />
      <span>
        {t(`dash.lastWeek.${said}`, { amount: count(Math.abs(more)) })} {to ? <Link to={to}>{was}</Link> : was}
      </span>
    </p>
  );
}
