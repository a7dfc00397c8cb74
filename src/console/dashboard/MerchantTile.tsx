import type { Dashboard } from '#api/schemas/dashboard.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';
import { useGroupNames } from './useGroupNames.ts';
import { useGroupTable } from './useGroupTable.ts';
import { useTally } from './useTally.ts';

const mostShown = 8;

type Props = { dashboard: Dashboard; claims: ClaimsOf };

/** Whose claims miss the promise most, of how many that fell due. */
export function MerchantTile({ dashboard: { byMerchant: groups, attainment }, claims }: Props) {
  const t = useT();
  const { count, share } = useFigures();
  const tally = useTally();
  const nameOf = useGroupNames();
  const tableOf = useGroupTable();
  const due = groups.rows.filter(row => row.due > 0).slice(0, mostShown);
  const [worst] = due.filter(({ missed }) => missed.count > 0);
  const all = attainment.find(({ metric }) => metric === 'refund')?.missed.count ?? 0;
  const bars = due.map(row => ({
    key: row.value ?? '',
    label: nameOf('merchant', row),
    size: row.missed.count,
    rest: row.due - row.missed.count,
    text: t('dash.missedCount', { count: row.missed.count, tally: tally(row.missed) }),
    note: t('dash.keptNote', {
      kept: count(row.due - row.missed.count),
      due: count(row.due),
      share: share(row.keptShare),
      opened: count(row.n.count),
    }),
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
        bars.length > 0 && (
          <>
            <Bars label={t('dash.q.merchant')} bars={bars} claims={claims} />
            <Legend
              entries={[
                { key: 'missed', label: t('dash.missedPromises'), look: 'hatched', colour: 'var(--fail)' },
                { key: 'kept', label: t('dash.keptPromises'), look: 'solid', colour: 'var(--pass)' },
              ]}
            />
          </>
        )
      }
      table={tableOf('merchant', groups)}
    >
      {worst ? (
        <Headline
          answer={nameOf('merchant', worst)}
          of={t('dash.merchantMissed', { missed: count(worst.missed.count), count: all })}
          to={claims(worst.missed)}
        />
      ) : (
        <p className="muted">{t('dash.noneMissed')}</p>
      )}
    </Tile>
  );
}
