import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { FigureTable } from './FigureTable.tsx';
import { FlowChart } from './FlowChart.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** What came in, what went out, and what was left, day by day. */
export function FlowTile({ flow, claims }: { flow: Dashboard['flow']; claims: ClaimsOf }) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  return (
    <Tile
      wide
      title={t('dash.flow')}
      about={flow.about}
      chart={<FlowChart days={flow.days} />}
      table={
        <FigureTable
          caption={t('dash.flow')}
          columns={[t('dash.day'), t('dash.opened'), t('dash.closed'), t('dash.backlog')]}
          rows={flow.days.map(({ day, opened, closed, backlog }) => ({
            key: day,
            cells: [
              { text: date(day) },
              { text: count(opened), to: opened > 0 ? claims.opened({ from: day, to: day }) : undefined },
              { text: count(closed) },
              { text: count(backlog) },
            ],
          }))}
        />
      }
    />
  );
}
