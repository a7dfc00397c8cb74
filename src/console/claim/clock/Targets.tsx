import type { TargetShown } from '#api/schemas/claimClock.ts';
import { metricWords, targetStateWords } from '#domain/clockWords.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { targetMarks } from './targetMarks.ts';
import { useTargetTold } from './useTargetTold.ts';

type Props = {
  targets: readonly TargetShown[];
  /** The episode, where there are several. */
  of?: string;
  /** The claim was opened again while a refund was approved: its promise goes on, and is told there. */
  goesOn: boolean;
};

/** The promises of an episode: how each stands, and until when or what is left. */
export function Targets({ targets, of, goesOn }: Props) {
  const t = useT();
  const word = useWord();
  const told = useTargetTold();
  return (
    <ul
      className="targets"
      aria-label={of === undefined ? t('claim.clock.targets') : `${t('claim.clock.targets')}: ${of}`}
    >
      {targets.map(target => {
        const { short, full } = told(target);
        const isCarriedOn = goesOn && target.metric === 'refund' && target.state === 'cancelled';
        return (
          <li key={`${target.metric} ${target.clock}`} data-state={target.state} title={full}>
            <span className="truncate">{word(metricWords[target.metric])}</span>
            <StateMark state={targetMarks[target.state]}>
              {isCarriedOn ? t('claim.clock.goesOn') : word(targetStateWords[target.state])}
            </StateMark>
            <span className="number muted">
              {short}
              {full && <span className="unseen">. {full}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
