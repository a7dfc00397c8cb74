import { Button, Dialog, FormControlLabel, Switch } from '@mui/material';
import { useState } from 'react';
import type { Preferences } from '#api/schemas/preferences.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { usePreferences } from '../queue/usePreferences.ts';
import { useRole } from '../session/useRole.ts';
import { KeyRow } from './KeyRow.tsx';
import type { Keymap } from './keymap.ts';
import { isKeyFor, type KeyAction, keyActionNames, keyAreas, keys } from './keys.ts';
import { useKeyboard } from './useKey.ts';

/** All keys of the console that the reader has a use for: each can be given another one or switched off, or all of them (WCAG 2.1.4). */
export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const { single, map, adopt } = useKeyboard();
  const { change } = usePreferences();
  const role = useRole();
  const theirs = keyActionNames.filter(action => isKeyFor(action, role));
  const areas = keyAreas
    .map(area => ({ area, actions: theirs.filter(action => keys[action].area === area) }))
    .filter(({ actions }) => actions.length > 0);
  const [editing, setEditing] = useState<KeyAction>();
  // On this machine at once, and for the reader wherever they sign in.
  const choose = (next: Keymap) => {
    adopt({ single, map: next });
    change({ keys: Object.keys(next).length > 0 ? (next as Preferences['keys']) : null });
  };
  const use = (on: boolean) => {
    adopt({ single: on, map });
    change({ singleKeys: on });
  };
  const close = () => {
    setEditing(undefined);
    onClose();
  };
  return (
    <Dialog open={open} onClose={close} maxWidth="md" aria-labelledby="key-sheet-title">
      <div className="key-sheet" data-resting={!single || undefined}>
        <header>
          <h2 id="key-sheet-title">{t('keys.title')}</h2>
          <IconAction label={t('shell.close')} onClick={close}>
            <Icon name="close" />
          </IconAction>
        </header>
        <p className="muted">{t('keys.how')}</p>
        <div className="key-sheet-areas">
          {areas.map(({ area, actions }) => (
            <section key={area} aria-labelledby={`key-area-${area}`}>
              <h3 id={`key-area-${area}`}>{t(`keys.area.${area}`)}</h3>
              <ul>
                {actions.map(action => (
                  <KeyRow
                    key={action}
                    action={action}
                    map={map}
                    editing={editing === action}
                    onEdit={on => setEditing(on ? action : undefined)}
                    onChoose={choose}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        <footer>
          <FormControlLabel
            control={<Switch size="small" checked={single} onChange={(_, on) => use(on)} />}
            label={t('keys.single')}
          />
          <span className="muted">{t('keys.hint')}</span>
          <Button disabled={Object.keys(map).length === 0} onClick={() => choose({})}>
            {t('keys.resetAll')}
          </Button>
        </footer>
      </div>
    </Dialog>
  );
}
