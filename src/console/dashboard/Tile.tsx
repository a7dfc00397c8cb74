import { Button } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { type About, AboutLine } from './AboutLine.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { FigureTable } from './FigureTable.tsx';
import { SaveTable } from './SaveTable.tsx';
import type { Table } from './table.ts';
import { Warnings } from './Warnings.tsx';

type Props = {
  title: string;
  /** Of its file. */
  name: string;
  about: About;
  claims: ClaimsOf;
  /** The same figures as `table`; without one the table stands alone. */
  chart?: ReactNode;
  table: Table;
  /** How many of twelve columns it takes on a wide screen. */
  span?: 4 | 6 | 12;
  /** What chooses between figures of one kind. */
  choice?: ReactNode;
  children?: ReactNode;
  /** What belongs beside the figure, whether or not it is of anything. */
  foot?: ReactNode;
};

/** A table of more columns than this takes the whole width. */
const mostBeside = 5;

/** A figure: what it shows, as a chart or as a table, what to be careful about, and what exactly it speaks of. */
export function Tile({ title, name, about, claims, chart, table, span = 6, choice, children, foot }: Props) {
  const t = useT();
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const isFew = about.warnings.some(({ code }) => code === 'few');
  return (
    <section
      className="tile"
      aria-labelledby={id}
      data-span={asTable && table.columns.length > mostBeside ? 12 : span}
      data-few={isFew || undefined}
    >
      <header>
        <h2 id={id}>{title}</h2>
        {choice}
        {about.n > 0 && (
          <div className="tile-acts">
            {chart && (
              <Button size="small" color="inherit" onClick={() => setAsTable(!asTable)}>
                {t(asTable ? 'dash.asChart' : 'dash.asTable')}
                <span className="unseen">: {title}</span>
              </Button>
            )}
            <SaveTable name={name} title={title} table={table} />
          </div>
        )}
      </header>
      {about.n === 0 ? (
        <p className="muted nothing">{t('dash.empty')}</p>
      ) : (
        <div className="tile-figures">
          {children}
          {chart && !asTable ? (
            chart
          ) : (
            <div className="tile-table">
              <FigureTable caption={title} table={table} claims={claims} />
            </div>
          )}
        </div>
      )}
      {foot}
      <Warnings warnings={about.warnings} />
      <AboutLine about={about} />
    </section>
  );
}
