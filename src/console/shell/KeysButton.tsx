import { useT } from '../i18n/useT.ts';
import { keyFaces } from '../keys/keymap.ts';
import { useKeyOf } from '../keys/useKey.ts';
import { IconAction } from '../look/IconAction.tsx';

/** The key that tells of all others, where it can be seen and pressed; it stays there when that key is switched off. */
export function KeysButton({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  const key = useKeyOf()('help') ?? '?';
  return (
    <IconAction label={t('shell.keys')} className="keys-button" onClick={onHelp}>
      <kbd>{keyFaces(key)}</kbd>
    </IconAction>
  );
}
