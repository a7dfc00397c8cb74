import { use, useCallback, useEffect, useRef } from 'react';
import { KeyContext } from './KeyProvider.tsx';
import { keyFaces, keyIn } from './keymap.ts';
import type { KeyAction } from './keys.ts';

/** Lets an action's key call `handler` while the component is shown and `enabled`. */
export function useKey(action: KeyAction, handler: (event: KeyboardEvent) => void, enabled = true): void {
  const keyboard = useKeyboard();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const { bind } = keyboard;
  useEffect(() => (enabled ? bind(action, event => latest.current(event)) : undefined), [bind, action, enabled]);
}

/** The keyboard as the whole console shares it. Throws outside a KeyProvider. */
export function useKeyboard() {
  const keyboard = use(KeyContext);
  if (!keyboard) throw new Error('useKey is called outside a KeyProvider');
  return keyboard;
}

/** An action's key as the reader has it; undefined when it was switched off, or all were. */
export function useKeyOf(): (action: KeyAction) => string | undefined {
  const { single, map } = useKeyboard();
  return useCallback(action => (single ? keyIn(map, action) : undefined), [single, map]);
}

/** Puts an action's key behind the words of its button: "Zoom the photo (z)". */
export function useKeyHint(): (words: string, action: KeyAction) => string {
  const keyOf = useKeyOf();
  return useCallback(
    (words, action) => {
      const key = keyOf(action);
      return key === undefined ? words : `${words} (${keyFaces(key)})`;
    },
    [keyOf],
  );
}
