import { Button, Menu, MenuItem } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useNotify } from 'react-admin';
import type { Member } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { AwayDialog } from './AwayDialog.tsx';
import { NewPassword } from './NewPassword.tsx';
import { RoleDialog } from './RoleDialog.tsx';
import { SessionsDialog } from './SessionsDialog.tsx';
import { ShutDialog } from './ShutDialog.tsx';
import { useTeamChanged } from './useTeam.ts';

type Props = { member: Member; team: readonly Member[]; isMe: boolean; isAdmin: boolean };
type Act = 'role' | 'away' | 'back' | 'password' | 'sessions' | 'shut' | 'open';

/** What can be done about a person by whoever looks: managers mark people away, admins do the rest. */
function actsFor({ member, isMe, isAdmin }: Omit<Props, 'team'>): Act[] {
  if (member.disabledAt) return isAdmin ? ['open'] : [];
  const absence: Act = member.awayUntil ? 'back' : 'away';
  if (!isAdmin) return [absence];
  return isMe ? [absence, 'password', 'sessions'] : [absence, 'role', 'password', 'sessions', 'shut'];
}

/** The menu of a person's row. */
export function MemberMenu({ member, team, isMe, isAdmin }: Props) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [act, setAct] = useState<Act>();
  const atOnce = useActAtOnce(member);
  const acts = actsFor({ member, isMe, isAdmin });
  const close = () => setAct(undefined);
  const dialogs: Partial<Record<Act, ReactNode>> = {
    role: <RoleDialog member={member} team={team} onClose={close} />,
    away: <AwayDialog member={member} team={team} onClose={close} />,
    password: <NewPassword member={member} onClose={close} />,
    sessions: <SessionsDialog member={member} isMe={isMe} onClose={close} />,
    shut: <ShutDialog member={member} team={team} onClose={close} />,
  };
  if (acts.length === 0) return null;
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="dialog"
        aria-label={t('team.manage', { name: member.name })}
        endIcon={<Icon name="down" size={12} />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('team.menu')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('team.manage', { name: member.name }) } }}
      >
        {acts.map(name => (
          <MenuItem
            key={name}
            onClick={() => {
              setAnchor(null);
              if (name === 'back' || name === 'open') atOnce(name);
              else setAct(name);
            }}
          >
            {t(`team.act.${name}`)}
          </MenuItem>
        ))}
      </Menu>
      {act && dialogs[act]}
    </>
  );
}

/** What needs no further word. */
function useActAtOnce({ id, name }: Member) {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const notify = useNotify();
  const changed = useTeamChanged();
  return async (act: 'back' | 'open') => {
    try {
      const path = `/team/${encodeURIComponent(id)}`;
      if (act === 'back') await ask(`${path}/absence`, { method: 'DELETE' });
      else await ask(path, { method: 'PATCH', body: { disabled: false } });
      await changed();
      notify(t(`team.${act}Done`, { name }), { type: 'success' });
    } catch (error) {
      notify(fault(error), { type: 'error' });
    }
  };
}
