import type { TargetShown } from '#api/schemas/claimClock.ts';
import { metricWords, targetStateWords } from '#domain/clockWords.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { targetMarks } from './targetMarks.ts';
import { useTargetTold } from './useTargetTold.ts';

/** The promises of an episode: how each stands, and until when or what is left. */
export function Targets({ targets }: { targets: readonly TargetShown[] }) {
  const t = useT();
  const word = useWord();
  const told = useTargetTold();
  return (
    <ul className="targets" aria-label={t('claim.clock.targets')}>
      {targets.map(target => {
        const { short, full } = told(target);
        return (
          <li key={`${target.metric} ${target.clock}`} data-state={target.state} title={full}>
            <span className="truncate">{word(metricWords[target.metric])}</span>
            <StateMark state={targetMarks[target.state]}>{word(targetStateWords[target.state])}</StateMark>
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
