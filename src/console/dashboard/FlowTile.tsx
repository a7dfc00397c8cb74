import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { FlowChart } from './FlowChart.tsx';
import { Numbers } from './Numbers.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

/** What came in, what went out, and what was left, day by day. */
export function FlowTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const date = useDate();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const { about, opened, closed, openedChange, closedChange, days } = dashboard.flow;
  return (
    <Tile
      title={t('dash.flow')}
      name="flow"
      span={12}
      about={about}
      claims={claims}
      chart={<FlowChart name={t('dash.flow')} days={days} claims={claims} />}
      table={{
        columns: [t('dash.day'), t('dash.opened'), t('dash.closed'), t('dash.backlog')],
        rows: days.map(({ day, ...of }) => ({
          key: day,
          cells: [{ text: date(day), value: day }, ofMark(of.opened), ofMark(of.closed), ofMark(of.backlog)],
        })),
      }}
    >
      <Numbers
        numbers={[
          {
            label: t('dash.opened'),
            text: count(opened.count),
            to: claims(opened),
            note: <ChangeLine change={openedChange} period={dashboard} kind="count" />,
          },
          {
            label: t('dash.closed'),
            text: count(closed.count),
            to: claims(closed),
            note: <ChangeLine change={closedChange} period={dashboard} kind="count" />,
          },
        ]}
      />
    </Tile>
  );
}
