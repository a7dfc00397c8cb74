import { ListItemIcon, ListSubheader, MenuItem } from '@mui/material';
import { alertChoices } from '#domain/alertWords.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { usePreferences } from '../queue/usePreferences.ts';

/** How alerts reach the reader: one of the choices is ticked. */
export function AlertItems({ onDone }: { onDone: () => void }) {
  const t = useT();
  const { preferences, change } = usePreferences();
  const chosen = preferences.alerts ?? 'mail';
  return [
    <ListSubheader key="head" role="presentation">
      {t('shell.alertsBy')}
    </ListSubheader>,
    ...alertChoices.map(choice => (
      <MenuItem
        key={choice}
        role="menuitemradio"
        aria-checked={choice === chosen}
        onClick={() => {
          change({ alerts: choice });
          onDone();
        }}
      >
        <ListItemIcon>{choice === chosen && <Icon name="check" />}</ListItemIcon>
        {t(`shell.alertsBy.${choice}`)}
      </MenuItem>
    )),
  ];
}
