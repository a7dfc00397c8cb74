import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import { ChangeLine } from './ChangeLine.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { useTally } from './useTally.ts';

/** How many decisions did not stand. */
export function AgainTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const { share } = useFigures();
  const tally = useTally();
  const { ofMark, ofShare, ofBounds } = useCells();
  const { about, decisions, reopened, overturned, reopenedShare, overturnedShare, change } = dashboard.again;
  const rows = [
    { key: 'made', label: t('dash.decisionsMade'), mark: decisions, of: { value: 1, lower: null, upper: null } },
    { key: 'reopened', label: t('dash.reopened'), mark: reopened, of: reopenedShare },
    { key: 'overturned', label: t('dash.overturned'), mark: overturned, of: overturnedShare },
  ];
  return (
    <Tile
      title={t('dash.again')}
      name="decisions-again"
      about={about}
      claims={claims}
      chart={
        <Bars
          label={t('dash.again')}
          claims={claims}
          bars={rows.slice(1).map(({ key, label, mark, of }) => ({
            key,
            label,
            size: mark.count,
            text: tally(mark),
            note: share(of.value),
            mark,
          }))}
        />
      }
      table={{
        columns: [
          t('dash.decision'),
          t('dash.count'),
          { name: t('dash.share'), unit: 'share' },
          { name: t('dash.interval'), unit: 'shares' },
        ],
        rows: rows.map(({ key, label, mark, of }) => ({
          key,
          cells: [{ text: label }, ofMark(mark), ofShare(of.value), ofBounds(of)],
        })),
      }}
    >
      <div>
        <Headline answer={share(overturnedShare.value)} of={t('dash.overturnedOf')} to={claims(overturned)} />
        <ChangeLine change={change} period={dashboard} />
      </div>
    </Tile>
  );
}
