import { Button, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { type RaRecord, useGetIdentity, useGetList } from 'react-admin';
import { handlesClaims, type Role } from '#domain/people.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

type Colleague = RaRecord<string> & { name: string; role: Role; awayUntil?: string };
type Props = {
  label: string;
  onAssign: (person: string) => void;
  /** Who has it already: they are not given it again. */
  holder?: string;
  variant?: 'outlined' | 'text';
};

/** Gives claims to somebody: everyone who works on claims and is here, oneself first. Who is away stands there with the day of their return, and is given nothing. */
export function Assign({ label, onAssign, holder, variant = 'outlined' }: Props) {
  const t = useT();
  const date = useDate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { data: me } = useGetIdentity();
  const { data: people = [] } = useGetList<Colleague>(
    'people',
    {},
    { staleTime: 60_000, enabled: anchor !== null, refetchOnMount: 'always' },
  );
  const listed = people
    .filter(({ id, role }) => id !== holder && handlesClaims(role))
    .sort((a, b) => Number(b.id === me?.id) - Number(a.id === me?.id) || a.name.localeCompare(b.name));
  return (
    <>
      <Button
        variant={variant}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        endIcon={<Icon name="down" size={12} />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {label}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {listed.map(({ id, name, awayUntil }) => (
          <MenuItem
            key={id}
            disabled={awayUntil !== undefined && id !== me?.id}
            onClick={() => {
              setAnchor(null);
              onAssign(id);
            }}
          >
            <ListItemText
              primary={id === me?.id ? t('queue.assignMe', { name }) : name}
              secondary={awayUntil && t('queue.assignAway', { date: date(awayUntil) })}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
