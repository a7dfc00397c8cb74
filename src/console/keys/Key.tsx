import { Keys } from './Keys.tsx';
import type { KeyAction } from './keys.ts';
import { useKeyOf } from './useKey.ts';

/** The key of an action beside its button, as the reader has chosen it; nothing while it is switched off. */
export function Key({ action }: { action: KeyAction }) {
  const key = useKeyOf()(action);
  return key === undefined ? null : <Keys combination={key} />;
}
