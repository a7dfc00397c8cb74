import { partyWords } from '#domain/clockWords.ts';
import type { Party } from '#domain/status.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Icon } from '../../look/Icon.tsx';
import { partyIcons } from './partyIcons.ts';

/** A party that time went to: its colour as on the bar, icon and word. */
export function PartyMark({ party }: { party: Party }) {
  const word = useWord();
  return (
    <span className="party" data-party={party}>
      <span className="party-colour" aria-hidden="true" />
      <Icon name={partyIcons[party]} size={14} />
      {word(partyWords[party])}
    </span>
  );
}
