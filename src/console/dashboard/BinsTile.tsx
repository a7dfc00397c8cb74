import type { TimeFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { BinsChart } from './BinsChart.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useBinWords } from './useBinWords.ts';
import { useCells } from './useCells.ts';

/** How the durations lie: those that are done, and those that still go on. */
export function BinsTile({ figure, claims }: { figure: TimeFigure; claims: ClaimsOf }) {
  const t = useT();
  const { ofMark } = useCells();
  const words = useBinWords(figure.unitHours);
  const title = t(`dash.bins.${figure.metric as 'decision'}`);
  return (
    <Tile
      title={title}
      name={`durations-${figure.metric.replace('_', '-')}`}
      about={figure.about}
      claims={claims}
      chart={<BinsChart name={title} figure={figure} claims={claims} />}
      table={{
        columns: [t('dash.duration'), t('dash.done'), t('dash.running')],
        rows: figure.bins.map(bin => ({
          key: String(bin.fromHours),
          cells: [{ text: words(bin) }, ofMark(bin.reached), ofMark(bin.running)],
        })),
      }}
    />
  );
}
