import { createContext, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type KeyAction, keys } from './keys.ts';
import { takesText } from './takesText.ts';

type Handler = (event: KeyboardEvent) => void;
type Binding = { action: KeyAction; handler: Handler };
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

const all = Object.entries(keys) as [KeyAction, { keys: readonly string[] }][];

const startsOne = (key: string) => all.some(([, entry]) => entry.keys.some(each => each.startsWith(`${key} `)));

/** Who answers a key or a combination: the one that bound it last, or nobody. */
function boundTo(combination: string, bound: readonly Binding[]): Binding[] {
  const actions = all.filter(([, entry]) => entry.keys.includes(combination)).map(([action]) => action);
  return bound.filter(({ action }) => actions.includes(action)).slice(-1);
}

/** One listener for every key of the console; it rests inside text fields, menus and with a modifier held. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const bound = useRef<Binding[]>([]);
  const [single, setSingleState] = useState(() => localStorage.getItem(place) !== 'off');

  useEffect(() => {
    if (!single) return;
    let before: { key: string; at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesText(event)) return;
      const follows = before !== undefined && event.timeStamp - before.at < patience;
      const pressed = follows ? [`${before?.key} ${event.key}`, event.key] : [event.key];
      before = startsOne(event.key) ? { key: event.key, at: event.timeStamp } : undefined;
      const found = pressed.flatMap(combination => boundTo(combination, bound.current)).at(0);
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
