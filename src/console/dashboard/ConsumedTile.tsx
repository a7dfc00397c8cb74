import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

/** Whose time the missed promises were: each party's share, and how many it held up longest. */
export function ConsumedTile({ consumed, claims }: { consumed: Dashboard['consumed']; claims: ClaimsOf }) {
  const t = useT();
  const { share } = useFigures();
  const { ofHours, ofShare, ofMark } = useCells();
  const spent = consumed.parties.filter(({ hours }) => hours > 0);
  const [most] = spent;
  return (
    <Tile
      title={t('dash.q.consumed')}
      name="time-of-the-missed"
      about={consumed.about}
      claims={claims}
      span={4}
      chart={
        <Bars
          label={t('dash.q.consumed')}
          claims={claims}
          bars={spent.map(({ party, share: part, mostly }) => ({
            key: party,
            label: t(`dash.party.${party}`),
            size: part ?? 0,
            text: t('dash.mostlyOf', { count: mostly.count }),
            note: share(part),
            mark: mostly,
          }))}
        />
      }
      table={{
        columns: [t('dash.party'), t('dash.timeTaken'), t('dash.ofTheTime'), t('dash.mostly')],
        rows: spent.map(({ party, hours, share: part, mostly }) => ({
          key: party,
          cells: [{ text: t(`dash.party.${party}`) }, ofHours(hours), ofShare(part), ofMark(mostly)],
        })),
      }}
    >
      {most && (
        <div>
          <p className="headline">
            {t('dash.mostTime', { party: t(`dash.party.${most.party}`), share: share(most.share) })}
          </p>
          <p className="muted">{t('dash.consumedLead')}</p>
        </div>
      )}
    </Tile>
  );
}
