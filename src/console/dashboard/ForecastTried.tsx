import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';
import { useFigures } from './useFigures.ts';

type Backtest = ForecastFigure['backtest'];
type Props = {
  backtest: Backtest;
  range: (of: Backtest['weeks'][number]) => string;
  rounded: (mean: number) => string;
};

/** How well past weeks were told, each from what was known at its beginning. */
export function ForecastTried({ backtest: { weeks }, range, rounded }: Props) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  if (weeks.length === 0) return <p className="muted">{t('dash.untried')}</p>;
  const covered = weeks.filter(week => week.covered).length;
  return (
    <details className="tried">
      <summary>{t('dash.tried', { covered: count(covered), count: weeks.length })}</summary>
      <table className="plain-table figures">
        <caption className="unseen">{t('dash.triedTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dash.weekFrom')}</th>
            {[t('dash.expected'), t('dash.interval80'), t('dash.came')].map(name => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(week => (
            <tr key={week.from}>
              <th scope="row">{date(week.from)}</th>
              <td className="number" data-label={t('dash.expected')}>
                {rounded(week.mean)}
              </td>
              <td className="number" data-label={t('dash.interval80')}>
                {range(week)}
              </td>
              <td className="number" data-label={t('dash.came')}>
                <StateMark state={week.covered ? 'pass' : 'fail'}>
                  {count(week.actual)}
                  <span className="unseen"> {t(week.covered ? 'dash.covered' : 'dash.notCovered')}</span>
                </StateMark>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
