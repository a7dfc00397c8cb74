import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { partyWords } from '#domain/clockWords.ts';
import { partyIcons } from '../claim/clock/partyIcons.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon } from '../look/Icon.tsx';
import { Nothing } from './Nothing.tsx';

/** Whom a claim waits on; a closed one waits on nobody. */
export function WaitsOn({ claim: { waitingOn } }: { claim: Pick<ClaimSummary, 'waitingOn'> }) {
  const t = useT();
  const word = useWord();
  if (!waitingOn) return <Nothing label={t('queue.waitsOnNobody')} />;
  return (
    <span className="waits-on">
      <Icon name={partyIcons[waitingOn]} size={14} />
      {word(partyWords[waitingOn])}
    </span>
  );
}
