import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** Whether the promise to refund is kept. The queue has no filter by the day of a promise, so these numbers lead nowhere. */
export function AttainmentTile({ attainment }: { attainment: Dashboard['attainment'] }) {
  const t = useT();
  const { share, count } = useFigures();
  const { about, met, missed, stillOpen } = attainment;
  const rows = [
    { key: 'met', label: t('dash.met'), count: met, tone: 'pass' as const },
    { key: 'missed', label: t('dash.missed'), count: missed, tone: 'fail' as const },
    { key: 'open', label: t('dash.stillOpen'), count: stillOpen, tone: 'fail' as const },
  ];
  return (
    <Tile
      title={t('dash.promise')}
      about={about}
      chart={<Bars label={t('dash.promise')} bars={rows} />}
      table={
        <FigureTable
          caption={t('dash.promise')}
          columns={[t('dash.promise'), t('dash.claims')]}
          rows={rows.map(({ key, label, count: value }) => ({ key, cells: [{ text: label }, { text: count(value) }] }))}
        />
      }
    >
      <p className="headline">{t('dash.keptShare', { share: share(attainment.share) })}</p>
    </Tile>
  );
}
