import { Dialog, FormControlLabel, Switch } from '@mui/material';
import { Fragment } from 'react';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { Key } from './Key.tsx';
import { keyAreas, keys } from './keys.ts';
import { useKeyboard } from './useKey.ts';

/** All keys of the console, and the switch that lets single keys rest. */
export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const { single, setSingle } = useKeyboard();
  return (
    <Dialog open={open} onClose={onClose} maxWidth="md" aria-labelledby="key-sheet-title">
      <div className="key-sheet">
        <header>
          <h2 id="key-sheet-title">{t('keys.title')}</h2>
          <IconAction label={t('shell.close')} onClick={onClose}>
            <Icon name="close" />
          </IconAction>
        </header>
        <div className="key-sheet-areas">
          {keyAreas.map(area => (
            <section key={area}>
              <h3>{t(`keys.area.${area}`)}</h3>
              <dl>
                {Object.values(keys)
                  .filter(entry => entry.area === area)
                  .map(entry => (
                    <Fragment key={entry.label}>
                      <dt>
                        {entry.keys.map(combination => (
                          <Key key={combination} combination={combination} />
                        ))}
                      </dt>
                      <dd>{t(entry.label)}</dd>
                    </Fragment>
                  ))}
              </dl>
            </section>
          ))}
        </div>
        <footer>
          <FormControlLabel
            control={<Switch size="small" checked={single} onChange={(_, on) => setSingle(on)} />}
            label={t('keys.single')}
          />
          <span className="muted">{t('keys.hint')}</span>
        </footer>
      </div>
    </Dialog>
  );
}
