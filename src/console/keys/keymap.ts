import { type KeyAction, type KeyArea, keyActionNames, keys } from './keys.ts';

/** The keys that a person chose in place of the console's own; null: that action has none. */
export type Keymap = Partial<Record<KeyAction, string | null>>;

/** The key of an action; undefined when it was switched off. */
export const keyIn = (map: Keymap, action: KeyAction): string | undefined => {
  const chosen = map[action];
  return chosen === null ? undefined : (chosen ?? keys[action].key);
};

/** A person's keys with one of them chosen anew; the console's own is not kept as a choice. */
export function withKey(map: Keymap, action: KeyAction, key: string | null): Keymap {
  const { [action]: _, ...others } = map;
  return key === keys[action].key ? others : { ...others, [action]: key };
}

const covers: Record<KeyArea, readonly KeyArea[]> = {
  everywhere: ['everywhere', 'work', 'queue', 'claim'],
  work: ['everywhere', 'work', 'queue', 'claim'],
  queue: ['everywhere', 'work', 'queue'],
  claim: ['everywhere', 'work', 'claim'],
};

/** Whether pressing one would also be, or begin, the other: `g` and `g q`. */
const clash = (one: string, other: string) => `${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `);

/** The actions that could no longer be told from `action` if it had `key`: those that act in the same place. */
export function conflictsOf(map: Keymap, action: KeyAction, key: string): KeyAction[] {
  return keyActionNames.filter(other => {
    const theirs = keyIn(map, other);
    const meet = covers[keys[action].area].includes(keys[other].area);
    return other !== action && meet && theirs !== undefined && clash(theirs, key);
  });
}

const faces: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Enter: '↵' };

/** A key as it stands on the keyboard. */
export const keyFace = (key: string) => faces[key] ?? key;

/** A key, or two pressed one after the other, written in one line: "g q". */
export const keyFaces = (combination: string) => combination.split(' ').map(keyFace).join(' ');

/** The key that was pressed, as the tables spell it: letters small, whatever Shift and Caps Lock say. */
export const pressedKey = ({ key }: { key: string }) => (key.length === 1 ? key.toLowerCase() : key);
