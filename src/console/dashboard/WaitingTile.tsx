import type { Dashboard } from '#api/schemas/dashboard.ts';
import { partyWords } from '#domain/clockWords.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

/** Who claims wait on. */
export function WaitingTile({ waiting, claims }: { waiting: Dashboard['waiting']; claims: ClaimsOf }) {
  const t = useT();
  const word = useWord();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const ranOut = waiting.parties.reduce((sum, party) => sum + party.ranOut, 0);
  return (
    <Tile
      title={t('dash.waiting')}
      name="waiting-on"
      about={waiting.about}
      claims={claims}
      chart={
        <Bars
          label={t('dash.waiting')}
          claims={claims}
          bars={waiting.parties.map(({ party, waits }) => ({
            key: party,
            label: word(partyWords[party]),
            size: waits.count,
            text: count(waits.count),
            mark: waits,
          }))}
        />
      }
      table={{
        columns: [t('dash.party'), t('dash.claims')],
        rows: waiting.parties.map(({ party, waits }) => ({
          key: party,
          cells: [{ text: word(partyWords[party]) }, ofMark(waits)],
        })),
      }}
    >
      {ranOut > 0 && <p className="muted">{t('dash.ranOut', { count: ranOut })}</p>}
    </Tile>
  );
}
