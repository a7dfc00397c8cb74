import type { AboutFigure } from '#api/schemas/dashboardFigures.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useFigures } from './useFigures.ts';

/** `targets` puts several figures into one table. */
export type About = Omit<AboutFigure, 'definition'> & { definition: AboutFigure['definition'] | 'targets' };

/** Of what a figure speaks: the numbers in sight, the definition one press away. */
export function AboutLine({ about }: { about: About }) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const { definition, cohort, n, censored, zone, calendar, asOf } = about;
  return (
    <details className="about">
      <summary>
        {t('dash.about', {
          cohort: t(`dash.cohort.${cohort}`),
          n: count(n),
          censored: censored > 0 ? t('dash.censored', { count: count(censored) }) : '',
          asOf: date(asOf, 'dayTime', zone),
        })}
      </summary>
      <p>
        {t(`dash.def.${definition}`)} {t('dash.zone', { zone })}
        {calendar && ` ${t('dash.calendar', { calendar })}`}
      </p>
    </details>
  );
}
