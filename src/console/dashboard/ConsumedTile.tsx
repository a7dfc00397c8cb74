import type { Dashboard } from '#api/schemas/dashboard.ts';
import { partyWords } from '#domain/clockWords.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { MerchantsBehind } from './MerchantsBehind.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { useTally } from './useTally.ts';

type Props = { dashboard: Pick<Dashboard, 'consumed' | 'byMerchant'>; claims: ClaimsOf };

/** Whose time the missed promises were: each party's share, and how many it held up longest; where it was the merchants', which. */
export function ConsumedTile({ dashboard: { consumed, byMerchant }, claims }: Props) {
  const t = useT();
  const word = useWord();
  const tally = useTally();
  const { share, count } = useFigures();
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
        <>
          <Bars
            label={t('dash.q.consumed')}
            claims={claims}
            bars={spent.map(({ party, share: part, mostly }) => ({
              key: party,
              label: word(partyWords[party]),
              size: part ?? 0,
              text: t('dash.mostlyOf', { count: mostly.count, tally: tally(mostly) }),
              note: share(part),
              mark: mostly,
            }))}
          />
          <p className="readout">{t('dash.consumedHint')}</p>
        </>
      }
      table={{
        columns: [
          t('dash.party'),
          { name: t('dash.timeTaken'), unit: 'hours' },
          { name: t('dash.ofTheTime'), unit: 'share' },
          t('dash.mostly'),
        ],
        rows: spent.map(({ party, hours, share: part, mostly }) => ({
          key: party,
          cells: [{ text: word(partyWords[party]) }, ofHours(hours), ofShare(part), ofMark(mostly)],
        })),
      }}
    >
      {most && (
        <div>
          <Headline
            answer={word(partyWords[most.party])}
            of={t('dash.mostTime', { share: share(most.share) })}
            to={claims(most.mostly)}
          />
          <p className="muted base">
            {t('dash.consumedLead', { count: consumed.about.n, written: count(consumed.about.n) })}
          </p>
          {most.party === 'merchant' && <MerchantsBehind mark={most.mostly} merchants={byMerchant} claims={claims} />}
        </div>
      )}
    </Tile>
  );
}
