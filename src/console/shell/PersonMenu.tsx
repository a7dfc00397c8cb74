import { Button, ListItemIcon, MenuItem, MenuList, Popover } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity, useLogout } from 'react-admin';
import type { Role } from '#domain/people.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { AlertItems } from './AlertItems.tsx';
import { LookItems } from './LookItems.tsx';

/** Who is signed in, and the way out. */
export function PersonMenu({ onHelp }: { onHelp: () => void }) {
  const t = useT();
  const logout = useLogout();
  const { data: person } = useGetIdentity();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  const name = person?.fullName ?? '';
  return (
    <>
      <Button
        className="person"
        color="inherit"
        aria-haspopup="dialog"
        aria-label={t('shell.person', { name })}
        startIcon={<Icon name="person" />}
        endIcon={<Icon name="down" size={12} />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <span className="person-name">{name.split(' ')[0]}</span>
      </Button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('shell.person', { name }) } }}
      >
        <div className="person-card">
          <strong>{name}</strong>
          <span className="muted">{person?.email}</span>
          <span className="muted">{person && t(`role.${person.role as Role}`)}</span>
        </div>
        <MenuList autoFocusItem>
          <MenuItem
            onClick={() => {
              close();
              onHelp();
            }}
          >
            <ListItemIcon>
              <Icon name="keyboard" />
            </ListItemIcon>
            {t('shell.shortcuts')}
          </MenuItem>
          <LookItems onDone={close} />
          <AlertItems onDone={close} />
          <MenuItem onClick={() => logout()}>
            <ListItemIcon>
              <Icon name="exit" />
            </ListItemIcon>
            {t('shell.signOut')}
          </MenuItem>
        </MenuList>
      </Popover>
    </>
  );
}
