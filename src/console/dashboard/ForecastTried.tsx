import { Button, Popover } from '@mui/material';
import { useState } from 'react';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { StateMark } from '../look/StateMark.tsx';
import { useFigures } from './useFigures.ts';

type Backtest = ForecastFigure['backtest'];
type Props = {
  backtest: Backtest;
  range: (of: Backtest['weeks'][number]) => string;
  rounded: (mean: number) => string;
};

/** How well past weeks were told, each from what was known at its beginning; over the page, so that nothing on it moves. */
export function ForecastTried({ backtest: { weeks }, range, rounded }: Props) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (weeks.length === 0) return <p className="muted">{t('dash.untried')}</p>;
  const covered = weeks.filter(week => week.covered).length;
  return (
    <>
      <Button
        className="tried"
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        endIcon={<Icon name="down" size={12} />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('dash.tried', { covered: count(covered), count: weeks.length })}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { className: 'tried-weeks', role: 'dialog', 'aria-label': t('dash.triedTable') } }}
      >
        <table className="tried-table">
          <caption>{t('dash.triedTable')}</caption>
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
                <td className="number">{rounded(week.mean)}</td>
                <td className="number">{range(week)}</td>
                <td className="number">
                  <StateMark state={week.covered ? 'pass' : 'fail'}>
                    {count(week.actual)}
                    <span className="unseen"> {t(week.covered ? 'dash.covered' : 'dash.notCovered')}</span>
                  </StateMark>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Popover>
    </>
  );
}
