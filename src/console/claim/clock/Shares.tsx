import type { EpisodeShown } from '#api/schemas/claimClock.ts';
import { type Party, parties } from '#domain/status.ts';
import { useDuration } from '../../format/useDuration.ts';
import { useT } from '../../i18n/useT.ts';
import { PartyMark } from './PartyMark.tsx';

/** The bar's key: how long an episode waited on each party, those that it did wait on. */
export function Shares({ byParty }: { byParty: EpisodeShown['total']['byParty'] }) {
  const t = useT();
  const duration = useDuration();
  const waited = parties.filter((party: Party) => byParty[party] > 0);
  return (
    <ul className="shares" aria-label={t('claim.clock.shares')}>
      {waited.map(party => (
        <li key={party}>
          <PartyMark party={party} /> <span className="number">{duration(byParty[party])}</span>
        </li>
      ))}
    </ul>
  );
}
