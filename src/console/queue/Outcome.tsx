import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { isOpen, statuses } from '#domain/status.ts';
import { verdicts } from '#domain/verdict.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { StateMark } from '../look/StateMark.tsx';
import { statusState, verdictState } from '../look/verdictState.ts';

type Outcomes = Pick<ClaimSummary, 'status' | 'verdict' | 'changesAt' | 'missingCount'>;

/** What the policy says of an open claim, or what became of a decided one. */
export function Outcome({ claim: { status, verdict, changesAt, missingCount } }: { claim: Outcomes }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  if (!isOpen(status)) return <StateMark state={statusState[status]}>{word(statuses[status])}</StateMark>;
  const text =
    verdict === 'too_early' && changesAt
      ? t('queue.from', { date: date(changesAt) })
      : verdict === 'needs_information' && missingCount > 0
        ? t('queue.missing', { count: missingCount })
        : word(verdicts[verdict]);
  return <StateMark state={verdictState[verdict]}>{text}</StateMark>;
}
