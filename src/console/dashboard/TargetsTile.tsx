import type { Dashboard } from '#api/schemas/dashboard.ts';
import { metricWords } from '#domain/clockWords.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { usePromised } from './usePromised.ts';

const estimates = { share: 'share', interval: 'shares', before: 'share', changePoints: 'points' } as const;

/** All that is promised, a row each. */
export function TargetsTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const word = useWord();
  const { points } = useFigures();
  const promised = usePromised();
  const { ofMark, ofShare, ofBounds } = useCells();
  const [first] = dashboard.attainment;
  if (first === undefined) return null;
  const n = dashboard.attainment.reduce((sum, { about }) => sum + about.n, 0);
  return (
    <Tile
      title={t('dash.targets')}
      name="targets"
      about={{ ...first.about, definition: 'targets', n, warnings: [] }}
      claims={claims}
      span={12}
      table={{
        columns: [
          ...(['what', 'met', 'missed', 'stillOpen'] as const).map(name => t(`dash.targets.${name}`)),
          ...Object.entries(estimates).map(([name, unit]) => ({ name: t(`dash.targets.${name as 'share'}`), unit })),
        ],
        rows: dashboard.attainment.map(({ metric, promised: time, met, missed, stillOpen, share: kept, change }) => ({
          key: metric,
          small: met.count + missed.count < fewCases,
          cells: [
            { text: `${word(metricWords[metric])} (${promised(time)})`, value: word(metricWords[metric]) },
            ofMark(met),
            ofMark(missed),
            ofMark(stillOpen),
            ofShare(kept.value),
            ofBounds(kept),
            ofShare(change.before),
            { text: change.difference === null ? '–' : points(change.difference), value: change.difference },
          ],
        })),
      }}
    />
  );
}
