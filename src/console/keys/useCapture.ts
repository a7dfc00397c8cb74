import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { conflictsOf, type Keymap, pressedKey } from './keymap.ts';
import type { KeyAction } from './keys.ts';

/** Keys that move in the sheet, press its buttons or close it: nobody gives them away. */
const reserved = new Set(['Tab', 'Enter', ' ', 'Backspace', 'Delete', 'Dead', 'Process', 'Unidentified']);
const modifiers = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'NumLock']);
/** So long a second key is waited for, in milliseconds. */
const patience = 1000;

type Capture = {
  action: KeyAction;
  map: Keymap;
  onKey: (key: string) => void;
  /** Called with false when the reader leaves it as it is. */
  onLeave: (on: false) => void;
};

/** Waits for the key, or the two keys, that an action is to have. `begun`: the first of two; `conflict`: what was pressed, and who has it. */
export function useCapture({ action, map, onKey, onLeave }: Capture) {
  const [begun, setBegun] = useState<string>();
  const [conflict, setConflict] = useState<{ key: string; others: KeyAction[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const begin = () => {
    clearTimeout(timer.current);
    setBegun(undefined);
    setConflict(undefined);
  };
  const propose = (key: string) => {
    begin();
    const others = conflictsOf(map, action, key);
    if (others.length > 0) setConflict({ key, others });
    else onKey(key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || modifiers.has(event.key)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      begin();
      return onLeave(false);
    }
    if (reserved.has(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    const key = pressedKey(event);
    if (begun !== undefined) return propose(`${begun} ${key}`);
    setConflict(undefined);
    setBegun(key);
    timer.current = setTimeout(() => propose(key), patience);
  };
  return { begun, conflict, begin, propose, onKeyDown };
}
