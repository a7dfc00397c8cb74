import type { ClaimClock, EpisodeShown } from '#api/schemas/claimClock.ts';
import { useDuration } from '../../format/useDuration.ts';
import { useT } from '../../i18n/useT.ts';
import { useWorkTime } from './useWorkTime.ts';

type Props = { total: EpisodeShown['total']; calendar: ClaimClock['calendar'] };

/** How long it is for the customer and how long for the team, side by side, and how much of it waited on others. */
export function BothClocks({ total, calendar }: Props) {
  const t = useT();
  const duration = useDuration();
  const workTime = useWorkTime();
  const { customerMs, teamMs, pausedShare } = total;
  return (
    <dl className="both-clocks">
      <div title={t('claim.clock.customerHelp')}>
        <dt>{t('claim.clock.customer')}</dt>
        <dd>{duration(customerMs)}</dd>
      </div>
      <div title={t('claim.clock.teamHelp', { zone: calendar.zone })}>
        <dt>{t('claim.clock.team')}</dt>
        <dd>{workTime(teamMs)}</dd>
      </div>
      {pausedShare !== null && (
        <div title={t('claim.clock.pausedHelp')}>
          <dt>{t('claim.clock.pausedShare')}</dt>
          <dd>{t('claim.clock.percent', { percent: Math.round(100 * pausedShare) })}</dd>
        </div>
      )}
    </dl>
  );
}
