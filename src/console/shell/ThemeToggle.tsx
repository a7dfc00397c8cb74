import { useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { isDark, showMode } from '../look/mode.ts';

/** Light or dark, against the system's choice or back to it. */
export function ThemeToggle() {
  const t = useT();
  const [dark, setDark] = useState(isDark);
  const toggle = () => {
    showMode(dark ? 'light' : 'dark');
    setDark(!dark);
  };
  return (
    <IconAction label={t(dark ? 'shell.light' : 'shell.dark')} onClick={toggle}>
      <Icon name={dark ? 'sun' : 'moon'} />
    </IconAction>
  );
}
