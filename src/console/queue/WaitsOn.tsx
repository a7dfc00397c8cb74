import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { partyWords, paymentFailedWords } from '#domain/clockWords.ts';
import { partyIcons } from '../claim/clock/partyIcons.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon } from '../look/Icon.tsx';
import { Nothing } from './Nothing.tsx';

/** Whom a claim waits on, and whether its payment failed; a closed one waits on nobody. */
export function WaitsOn({ claim }: { claim: Pick<ClaimSummary, 'waitingOn' | 'paymentFailed'> }) {
  const { waitingOn, paymentFailed } = claim;
  const t = useT();
  const word = useWord();
  if (!waitingOn) return <Nothing label={t('queue.waitsOnNobody')} />;
  return (
    <span className="waits-on" data-failed={paymentFailed || undefined}>
      <Icon name={paymentFailed ? 'alert' : partyIcons[waitingOn]} size={14} />
      {word(paymentFailed ? paymentFailedWords : partyWords[waitingOn])}
    </span>
  );
}
