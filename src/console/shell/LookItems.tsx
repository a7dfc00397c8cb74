import { ListItemIcon, MenuItem } from '@mui/material';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useSpeak } from '../i18n/useSpeak.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { isDark, showMode } from '../look/mode.ts';
import { useNarrow } from '../look/useNarrow.ts';
import { useDensity } from './useDensity.ts';

/** How the console looks: its density, and what a narrow bar has no room for, its mode and its language. */
export function LookItems({ onDone }: { onDone: () => void }) {
  const t = useT();
  const speak = useSpeak();
  const { density, choose } = useDensity();
  const other = useLanguage() === 'en' ? 'fr' : 'en';
  const dark = isDark();
  const narrow = useNarrow();
  const chosen = (act: () => void) => () => {
    act();
    onDone();
  };
  return [
    <MenuItem key="density" onClick={chosen(() => choose(density === 'compact' ? 'comfortable' : 'compact'))}>
      <ListItemIcon>
        <Icon name="rows" />
      </ListItemIcon>
      {t(density === 'compact' ? 'shell.comfortable' : 'shell.compact')}
    </MenuItem>,
    narrow && (
      <MenuItem key="mode" onClick={chosen(() => showMode(dark ? 'light' : 'dark'))}>
        <ListItemIcon>
          <Icon name={dark ? 'sun' : 'moon'} />
        </ListItemIcon>
        {t(dark ? 'shell.light' : 'shell.dark')}
      </MenuItem>
    ),
    narrow && (
      <MenuItem key="language" lang={other} onClick={chosen(() => speak(other, true))}>
        <ListItemIcon>
          <Icon name="globe" />
        </ListItemIcon>
        {t('shell.language')}
      </MenuItem>
    ),
  ];
}
