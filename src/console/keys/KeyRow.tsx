import { Button } from '@mui/material';
import { useRef } from 'react';
import { useT } from '../i18n/useT.ts';
import { Keys } from './Keys.tsx';
import { type Keymap, keyFaces, keyIn, withKey } from './keymap.ts';
import { type KeyAction, keys } from './keys.ts';
import { useCapture } from './useCapture.ts';

type Props = {
  action: KeyAction;
  map: Keymap;
  editing: boolean;
  onEdit: (on: boolean) => void;
  onChoose: (map: Keymap) => void;
};

/** An action and its key. Pressing the key's button waits for another one; a conflict names who has that key, and can be settled on the spot. */
export function KeyRow({ action, map, editing, onEdit, onChoose }: Props) {
  const t = useT();
  const button = useRef<HTMLButtonElement>(null);
  const key = keyIn(map, action);
  const words = t(keys[action].label);
  const choose = (next: Keymap) => {
    onChoose(next);
    onEdit(false);
    button.current?.focus();
  };
  const capture = useCapture({ action, map, onKey: found => choose(withKey(map, action, found)), onLeave: onEdit });
  const { begun, conflict } = capture;
  const takeOver = () => {
    if (!conflict) return;
    const freed = conflict.others.reduce((left, other) => withKey(left, other, null), map);
    choose(withKey(freed, action, conflict.key));
  };
  const own = keys[action].key;
  const restore = () => {
    button.current?.focus();
    capture.propose(own);
  };
  return (
    <li data-editing={editing || undefined}>
      <button
        type="button"
        ref={button}
        className="key-change"
        aria-expanded={editing}
        aria-label={t('keys.change', { action: words, key: key ? keyFaces(key) : t('keys.none') })}
        onClick={() => {
          capture.begin();
          onEdit(!editing);
        }}
        onKeyDown={editing ? capture.onKeyDown : undefined}
      >
        {begun ? (
          <Keys combination={`${begun} …`} />
        ) : key ? (
          <Keys combination={key} />
        ) : (
          <span className="muted">{t('keys.none')}</span>
        )}
      </button>
      <span className="key-does">{words}</span>
      {editing && (
        <div className="key-editor">
          <p role="status">
            {conflict
              ? t('keys.conflict', {
                  key: keyFaces(conflict.key),
                  actions: conflict.others.map(other => t(keys[other].label)).join(', '),
                })
              : t('keys.press')}
          </p>
          {conflict && <Button onClick={takeOver}>{t('keys.takeOver')}</Button>}
          {key !== undefined && (
            <Button onClick={() => choose(withKey(map, action, null))}>{t('keys.switchOff')}</Button>
          )}
          {key !== own && <Button onClick={restore}>{t('keys.reset', { key: keyFaces(own) })}</Button>}
        </div>
      )}
    </li>
  );
}
