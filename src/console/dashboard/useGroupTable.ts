import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import type { Table } from './table.ts';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { type Dimension, useGroupNames } from './useGroupNames.ts';

/** The groups of a dimension as a table, those of few claims marked as such. */
export function useGroupTable() {
  const t = useT();
  const { count } = useFigures();
  const { ofMark, ofShare, ofHours } = useCells();
  const nameOf = useGroupNames();
  return (by: Dimension, { rows }: FigureGroups): Table => ({
    columns: [
      t(`dash.by.${by}`),
      t('dash.claims'),
      t('dash.missedPromises'),
      t('dash.due'),
      { name: t('dash.keptColumn'), unit: 'share' },
      { name: t('dash.customerClock'), unit: 'hours' },
      { name: t('dash.teamClock'), unit: 'hours' },
      { name: t('dash.inTarget'), unit: 'share' },
      t('dash.decided'),
      t('dash.approved'),
      { name: t('dash.approvedShare'), unit: 'share' },
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
          { text: count(row.due), value: row.due },
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
