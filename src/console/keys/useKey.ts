import { use, useEffect, useRef } from 'react';
import { KeyContext } from './KeyProvider.tsx';
import type { KeyAction } from './keys.ts';

/** Lets an action's keys (`keys.ts`) call `handler` while the component is shown and `enabled`. */
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
