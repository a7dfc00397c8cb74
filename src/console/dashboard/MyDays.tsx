import type { OwnFigures } from '#api/schemas/load.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useFigures } from './useFigures.ts';

/** Decisions a day: bars that are a list of days with their numbers. */
export function MyDays({ days }: Pick<OwnFigures, 'days'>) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const most = Math.max(1, ...days.map(({ decided }) => decided));
  return (
    <section aria-labelledby="own-days">
      <h2 id="own-days">{t('own.days')}</h2>
      <ol className="own-days sheet">
        {days.map(({ day, decided }, i) => (
          <li key={day} title={`${date(day)}: ${count(decided)}`}>
            <span className="unseen">{`${date(day)}: ${count(decided)}`}</span>
            <span aria-hidden="true" className="own-bar" style={{ height: `${(100 * decided) / most}%` }} />
            <span aria-hidden="true" className="own-count">
              {decided > 0 && days.length <= 28 ? count(decided) : ''}
            </span>
            <span aria-hidden="true" className="own-day">
              {i % Math.ceil(days.length / 7) === 0 ? date(day) : ''}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
