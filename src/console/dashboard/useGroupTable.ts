import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import type { Table } from './table.ts';
import { useCells } from './useCells.ts';
import { type Dimension, useGroupNames } from './useGroupNames.ts';

/** The groups of a dimension as a table, those of few claims marked as such. */
export function useGroupTable() {
  const t = useT();
  const { ofMark, ofShare, ofHours } = useCells();
  const nameOf = useGroupNames();
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
          ofMark(row.n),
          ofMark(row.missed),
          ofShare(row.keptShare),
          ofHours(row.medianHours),
          ofHours(row.teamMedianHours),
          ofShare(row.withinTarget),
          ofMark(row.decided),
          ofMark(row.approved),
          ofShare(row.approvedShare),
          ofMark(row.overdue),
        ],
      };
    }),
  });
}
