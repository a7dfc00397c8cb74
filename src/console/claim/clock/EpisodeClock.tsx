import type { ClaimClock, EpisodeShown } from '#api/schemas/claimClock.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { BothClocks } from './BothClocks.tsx';
import { Shares } from './Shares.tsx';
import { Targets } from './Targets.tsx';
import { TimeBar } from './TimeBar.tsx';
import { TimeTable } from './TimeTable.tsx';

type Props = { episode: EpisodeShown; clock: ClaimClock; asTable: boolean };

/** One episode: its promises, both clocks, and where its time went. */
export function EpisodeClock({ episode, clock, asTable }: Props) {
  const t = useT();
  const date = useDate();
  const { number, segments, total, openedAt, closedAt, ending } = episode;
  const targets = clock.targets.filter(target => target.episode === number);
  const several = clock.episodes.length > 1;
  const name = t(number === 1 ? 'claim.clock.first' : 'claim.clock.again', { number });
  const label = several ? `${t('claim.clock.bar')}: ${name}` : t('claim.clock.bar');
  return (
    <div className="episode">
      {several && (
        <h3>
          {name}{' '}
          <span className="muted">
            {closedAt === null
              ? t('claim.clock.openSince', { from: date(openedAt, 'day') })
              : t('claim.clock.openFromTo', { from: date(openedAt, 'day'), to: date(closedAt, 'day') })}
          </span>
        </h3>
      )}
      {segments.length > 0 && !asTable && <TimeBar segments={segments} label={label} />}
      <TimeTable segments={segments} caption={label} unseen={!asTable} />
      {!asTable && <Shares byParty={total.byParty} />}
      <Targets targets={targets} of={several ? name : undefined} goesOn={ending === 'reopened'} />
      <BothClocks total={total} calendar={clock.calendar} />
    </div>
  );
}
