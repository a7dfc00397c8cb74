import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { FigureGroup } from '#api/schemas/dashboardFigures.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { Legend } from './Legend.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { useGroupNames } from './useGroupNames.ts';
import { useTally } from './useTally.ts';

const mostShown = 8;

/** Of so few promises a share is mostly chance. */
const isFew = ({ due }: FigureGroup) => due < fewCases;

type Props = { dashboard: Dashboard; claims: ClaimsOf };

/** Whose claims miss the promise most, of how many that fell due. */
export function MerchantTile({ dashboard: { byMerchant: groups, attainment }, claims }: Props) {
  const t = useT();
  const { count, share } = useFigures();
  const tally = useTally();
  const nameOf = useGroupNames();
  const { ofMark, ofShare } = useCells();
  const due = groups.rows.filter(row => row.due > 0).slice(0, mostShown);
  const [worst] = due.filter(({ missed }) => missed.count > 0);
  const promise = attainment.find(({ metric }) => metric === 'refund');
  const bars = due.map(row => ({
    key: row.value ?? '',
    label: nameOf('merchant', row),
    size: row.missed.count,
    rest: row.kept.count,
    text: t('dash.missedCount', { count: row.missed.count, tally: tally(row.missed) }),
    beside: {
      text: t('dash.keptCount', { count: row.kept.count, tally: tally(row.kept) }),
      mark: row.kept,
    },
    note: t(isFew(row) ? 'dash.ofFewDue' : 'dash.ofDue', {
      count: row.due,
      written: count(row.due),
      share: share(row.keptShare),
    }),
    mark: row.missed,
    tone: 'fail' as const,
    small: isFew(row),
  }));
  return (
    <Tile
      title={t('dash.q.merchant')}
      name="by-merchant"
      about={promise?.about ?? groups.about}
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
            {bars.some(({ small }) => small) && <p className="readout">{t('dash.fewDue', { count: fewCases })}</p>}
          </>
        )
      }
      table={{
        columns: [
          t('dash.by.merchant'),
          t('dash.due'),
          t('dash.missedPromises'),
          t('dash.keptPromises'),
          { name: t('dash.share'), unit: 'share' },
        ],
        rows: groups.rows
          .filter(({ due }) => due > 0)
          .map(row => {
            const name = nameOf('merchant', row);
            return {
              key: row.value ?? '',
              small: isFew(row),
              cells: [
                { text: isFew(row) ? `${name} (${t('dash.small')})` : name, value: name },
                { text: count(row.due), value: row.due },
                ofMark(row.missed),
                ofMark(row.kept),
                ofShare(row.keptShare),
              ],
            };
          }),
      }}
    >
      {worst ? (
        <Headline
          answer={nameOf('merchant', worst)}
          of={t('dash.merchantMissed', { missed: count(worst.missed.count), count: promise?.missed.count ?? 0 })}
          to={claims(worst.missed)}
        />
      ) : (
        <p className="muted">{t('dash.noneMissed')}</p>
      )}
    </Tile>
  );
}
