import { MenuItem, MenuList, Popover } from '@mui/material';
import { useState } from 'react';
import { NavLink } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { PlaceLabel } from './PlaceLabel.tsx';
import type { ReadersPlace } from './usePlaces.ts';

/** The places of the console behind one button, where the bar has no room for their names. */
export function PlacesMenu({ places }: { places: readonly ReadersPlace[] }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <IconAction
        className="places"
        label={t('shell.menu')}
        aria-haspopup="dialog"
        onClick={event => setAnchor(event.currentTarget)}
      >
        <Icon name="menu" />
      </IconAction>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { className: 'places-card', role: 'dialog', 'aria-label': t('shell.menu') } }}
      >
        <MenuList autoFocusItem>
          {places.map(place => (
            <MenuItem key={place.to} component={NavLink} to={place.to} onClick={close}>
              <PlaceLabel place={place} />
            </MenuItem>
          ))}
        </MenuList>
      </Popover>
    </>
  );
}
