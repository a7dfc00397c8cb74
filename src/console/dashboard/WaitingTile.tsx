import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { FigureTable } from './FigureTable.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** The statuses that say the same as a party; whom a waiting claim waits on the queue cannot filter by. */
const statusOf = { team: 'open', payment: 'approved', time: 'parked' } as const;

/** Who claims wait on. A number leads to its claims while no wait has run out unnoticed: then a status says less than the clock. */
export function WaitingTile({ waiting, claims }: { waiting: Dashboard['waiting']; claims: ClaimsOf }) {
  const t = useT();
  const { count } = useFigures();
  const ranOut = waiting.parties.reduce((sum, party) => sum + party.ranOut, 0);
  const bars = waiting.parties.map(({ party, count: value }) => {
    const status = party in statusOf ? statusOf[party as keyof typeof statusOf] : undefined;
    const exact = status !== undefined && (ranOut === 0 || status === 'approved');
    return {
      key: party,
      label: t(`dash.party.${party}`),
      count: value,
      to: exact ? claims.chosen({ status: [status] }, 'all') : undefined,
    };
  });
  return (
    <Tile
      title={t('dash.waiting')}
      about={waiting.about}
      chart={<Bars label={t('dash.waiting')} bars={bars} />}
      table={
        <FigureTable
          caption={t('dash.waiting')}
          columns={[t('dash.party'), t('dash.claims')]}
          rows={bars.map(({ key, label, count: value, to }) => ({
            key,
            cells: [{ text: label }, { text: count(value), to }],
          }))}
        />
      }
    >
      {ranOut > 0 && <p className="muted">{t('dash.ranOut', { count: ranOut })}</p>}
    </Tile>
  );
}
