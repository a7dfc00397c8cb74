import { useEffect } from 'react';
import { usePreferences } from '../queue/usePreferences.ts';
import type { Keymap } from './keymap.ts';
import { useKeyboard } from './useKey.ts';

const none: Keymap = {};

/** The reader's own keys, kept on the server: what was chosen on another machine, or by another person on this one, gives way to it. */
export function useKeptKeys(): void {
  const { adopt } = useKeyboard();
  const { preferences, known } = usePreferences();
  const { keys, singleKeys } = preferences;
  useEffect(() => {
    if (known) adopt({ single: singleKeys ?? true, map: (keys ?? none) as Keymap });
  }, [known, keys, singleKeys, adopt]);
}
