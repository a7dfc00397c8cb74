import { isOpen, statuses } from '#domain/status.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import type { State } from '../../look/StateMark.tsx';
import { statusState } from '../../look/verdictState.ts';
import { useDesk } from '../desk/deskContext.ts';
import { payoutMarks, payoutState } from './payoutState.ts';
import { useGroundWord } from './useGroundWord.ts';

/** What became of a claim, in a few words: rejected and why, or how much was granted and whether it was paid; undefined while it is open. */
export function useOutcome(): { state: State; text: string } | undefined {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const ground = useGroundWord();
  const { claim } = useDesk();
  const { status, decision } = claim;
  if (isOpen(status)) return undefined;
  const payout = payoutState(claim);
  if (payout && decision?.amount) {
    return { state: payoutMarks[payout], text: t(`claim.outcome.${payout}`, { amount: money(decision.amount) }) };
  }
  if (status === 'rejected' && decision) {
    return { state: 'fail', text: t('claim.record.rejected', { ground: ground(decision.ground ?? 'other') }) };
  }
  return { state: statusState[status], text: word(statuses[status]) };
}
