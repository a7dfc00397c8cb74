import { createContext, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type KeyAction, keys } from './keys.ts';
import { takesText } from './takesText.ts';

type Handler = (event: KeyboardEvent) => void;
type Keyboard = {
  /** Binds an action until the returned function is called. The one bound last answers. */
  bind(action: KeyAction, handler: Handler): () => void;
  /** Whether single keys act at all (WCAG 2.1.4). */
  single: boolean;
  setSingle(on: boolean): void;
};

export const KeyContext = createContext<Keyboard | undefined>(undefined);

const place = 'quittance.singleKeys';
const patience = 1200;

/** The actions whose keys are `pressed`, and whether a longer combination starts with it. */
function matching(pressed: string) {
  const all = Object.entries(keys) as [KeyAction, { keys: readonly string[] }][];
  return {
    actions: all.filter(([, entry]) => entry.keys.includes(pressed)).map(([action]) => action),
    starts: all.some(([, entry]) => entry.keys.some(combination => combination.startsWith(`${pressed} `))),
  };
}

/** One listener for every key of the console; it rests inside text fields, menus and with a modifier held. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const bound = useRef<{ action: KeyAction; handler: Handler }[]>([]);
  const [single, setSingleState] = useState(() => localStorage.getItem(place) !== 'off');

  useEffect(() => {
    if (!single) return;
    let before = { key: '', at: 0 };
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesText(event)) return;
      const pressed = event.timeStamp - before.at < patience ? `${before.key} ${event.key}` : event.key;
      const { actions, starts } = matching(pressed);
      before = starts ? { key: event.key, at: event.timeStamp } : { key: '', at: 0 };
      const found = bound.current.findLast(({ action }) => actions.includes(action));
      if (!found) return;
      event.preventDefault();
      found.handler(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [single]);

  const keyboard = useMemo(
    () => ({
      single,
      setSingle(on: boolean) {
        localStorage.setItem(place, on ? 'on' : 'off');
        setSingleState(on);
      },
      bind(action: KeyAction, handler: Handler) {
        const entry = { action, handler };
        bound.current.push(entry);
        return () => {
          bound.current = bound.current.filter(other => other !== entry);
        };
      },
    }),
    [single],
  );
  return <KeyContext value={keyboard}>{children}</KeyContext>;
}
