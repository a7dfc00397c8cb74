import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';
import { useGroupNames } from './useGroupNames.ts';
import { useGroupTable } from './useGroupTable.ts';

const mostShown = 6;

/** Whose claims miss the promise most. */
export function MerchantTile({ groups, claims }: { groups: FigureGroups; claims: ClaimsOf }) {
  const t = useT();
  const { count, share } = useFigures();
  const nameOf = useGroupNames();
  const tableOf = useGroupTable();
  const bars = groups.rows
    .filter(({ missed }) => missed.count > 0)
    .slice(0, mostShown)
    .map(row => ({
      key: row.value ?? '',
      label: nameOf('merchant', row),
      size: row.missed.count,
      text: t('dash.missedCount', { count: row.missed.count }),
      note: t('dash.keptNote', { share: share(row.keptShare), n: count(row.n.count) }),
      mark: row.missed,
      tone: 'fail' as const,
      small: row.n.count < fewCases,
    }));
  return (
    <Tile
      title={t('dash.q.merchant')}
      name="by-merchant"
      about={groups.about}
      claims={claims}
      chart={
        bars.length > 0 ? (
          <Bars label={t('dash.q.merchant')} bars={bars} claims={claims} />
        ) : (
          <p className="muted">{t('dash.noneMissed')}</p>
        )
      }
      table={tableOf('merchant', groups)}
    >
      {bars.length > 0 && <p className="muted">{t('dash.merchantLead')}</p>}
    </Tile>
  );
}
