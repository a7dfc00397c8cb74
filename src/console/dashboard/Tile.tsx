import { Button } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import type { AboutFigure } from '#api/schemas/dashboard.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { fewClaims } from './fewClaims.ts';
import { useFigures } from './useFigures.ts';

type Props = {
  title: string;
  about: AboutFigure;
  /** The same figures as `table`; without one the table stands alone. */
  chart?: ReactNode;
  table: ReactNode;
  wide?: boolean;
  children?: ReactNode;
};

/** A figure: what it shows, as a chart or as a table, and what exactly it speaks of. */
export function Tile({ title, about, chart, table, wide, children }: Props) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const { definition, cohort, n, censored, zone, asOf } = about;
  const few = n > 0 && n < fewClaims;
  return (
    <section className="tile" aria-labelledby={id} data-wide={wide || undefined} data-few={few || undefined}>
      <header>
        <h2 id={id}>{title}</h2>
        {chart && n > 0 && (
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'dash.asChart' : 'dash.asTable')}
            <span className="unseen">: {title}</span>
          </Button>
        )}
      </header>
      {n === 0 ? (
        <p className="muted nothing">{t('dash.empty')}</p>
      ) : (
        <div className="tile-figures">
          {children}
          {chart && !asTable ? chart : table}
        </div>
      )}
      {few && (
        <p className="few">
          <Icon name="alert" />
          {t('dash.few', { count: n })}
        </p>
      )}
      <p className="about">
        {t('dash.about', {
          definition: t(`dash.def.${definition}`),
          cohort: t(`dash.cohort.${cohort}`),
          n: count(n),
          censored: censored > 0 ? t('dash.censored', { count: count(censored) }) : '',
          zone,
          asOf: date(asOf, 'dayTime', zone),
        })}
      </p>
    </section>
  );
}
