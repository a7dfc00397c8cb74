import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import type { Mark } from '#api/schemas/dashboardMark.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import type { Cell, Table } from './table.ts';
import { useFigures } from './useFigures.ts';
import { type Dimension, useGroupNames } from './useGroupNames.ts';

/** The groups of a dimension as a table, those of few claims marked as such. */
export function useGroupTable() {
  const t = useT();
  const { count, share, time } = useFigures();
  const nameOf = useGroupNames();
  const number = (mark: Mark): Cell => ({ text: count(mark.count), value: mark.count, mark });
  const part = (value: number | null): Cell => ({ text: share(value), value });
  const hours = (value: number | null): Cell => ({
    text: time(value),
    value: value === null ? null : Math.round(value * 10) / 10,
  });
  return (by: Dimension, { rows }: FigureGroups): Table => ({
    columns: [
      t(`dash.by.${by}`),
      t('dash.claims'),
      t('dash.missedPromises'),
      t('dash.keptColumn'),
      t('dash.customerClock'),
      t('dash.teamClock'),
      t('dash.inTarget'),
      t('dash.decided'),
      t('dash.approved'),
      t('dash.approvedShare'),
      t('dash.overdue'),
    ],
    rows: rows.map(row => {
      const small = row.n.count < fewCases;
      const name = nameOf(by, row);
      return {
        key: row.value ?? '',
        small,
        cells: [
          { text: small ? `${name} (${t('dash.small')})` : name, value: name },
          number(row.n),
          number(row.missed),
          part(row.keptShare),
          hours(row.medianHours),
          hours(row.teamMedianHours),
          part(row.withinTarget),
          number(row.decided),
          number(row.approved),
          part(row.approvedShare),
          number(row.overdue),
        ],
      };
    }),
  });
}
