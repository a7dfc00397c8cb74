import { createContext, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { keepChoice, keptChoice } from './keptChoice.ts';
import { type Keymap, keyIn, pressedKey } from './keymap.ts';
import { type KeyAction, keyActionNames, keys } from './keys.ts';
import { activates, leavesField, takesText } from './takesText.ts';

type Handler = (event: KeyboardEvent) => void;
type Binding = { action: KeyAction; handler: Handler };
/** `single`: whether keys act at all (WCAG 2.1.4); `map`: the keys that the reader chose. */
export type KeyChoice = { single: boolean; map: Keymap };
type Keyboard = KeyChoice & {
  /** Binds an action until the returned function is called. The one bound last answers. */
  bind(action: KeyAction, handler: Handler): () => void;
  /** From now on these keys; kept on this machine until the reader's own are known again. */
  adopt(choice: KeyChoice): void;
};

export const KeyContext = createContext<Keyboard | undefined>(undefined);

const patience = 1200;

/** One listener for every key of the console; it rests inside text fields, menus and dialogs and with a modifier held. */
export function KeyProvider({ children }: { children: ReactNode }) {
  const bound = useRef<Binding[]>([]);
  const [choice, setChoice] = useState(keptChoice);
  const { single, map } = choice;

  useEffect(() => {
    if (!single) return;
    const starts = (key: string) => keyActionNames.some(action => keyIn(map, action)?.startsWith(`${key} `));
    /** Who answers a key or a combination: the one that bound it last, or nobody. */
    const boundTo = (combination: string) =>
      bound.current.filter(({ action }) => keyIn(map, action) === combination).slice(-1);
    let before: { key: string; at: number } | undefined;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (leavesField(event)) return event.target.blur();
      if (takesText(event) || activates(event)) return;
      const key = pressedKey(event);
      const follows = before !== undefined && event.timeStamp - before.at < patience;
      const pressed = follows ? [`${before?.key} ${key}`, key] : [key];
      before = starts(key) ? { key, at: event.timeStamp } : undefined;
      const found = pressed.flatMap(boundTo).at(0);
      if (!found) return;
      event.preventDefault();
      // A key that is held down moves on; it does not decide or fetch claim after claim.
      if (event.repeat && !('held' in keys[found.action])) return;
      found.handler(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [single, map]);

  const adopt = useCallback((next: KeyChoice) => {
    keepChoice(next);
    setChoice(next);
  }, []);
  const bind = useCallback((action: KeyAction, handler: Handler) => {
    const entry = { action, handler };
    bound.current.push(entry);
    return () => {
      bound.current = bound.current.filter(other => other !== entry);
    };
  }, []);
  const keyboard = useMemo(() => ({ single, map, adopt, bind }), [single, map, adopt, bind]);
  return <KeyContext value={keyboard}>{children}</KeyContext>;
}
