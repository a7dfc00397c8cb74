import { Button } from '@mui/material';
import { useGetIdentity } from 'react-admin';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useKey } from '../../keys/useKey.ts';
import { Icon } from '../../look/Icon.tsx';
import { Assign } from '../../queue/Assign.tsx';
import { useDesk } from '../desk/deskContext.ts';

/** Who has the claim, and taking or releasing it. */
export function Holder() {
  const t = useT();
  const { data: me } = useGetIdentity();
  const { claim, may, give, busy } = useDesk();
  const { assignee } = claim;
  const take = () => give({ command: 'take' });
  useKey('take', take, may('take') && !busy);
  const mine = assignee !== null && assignee.id === me?.id;
  return (
    <div className="holder">
      {assignee && (
        <span className="holder-name">
          <Icon name="person" />
          <span className="truncate">{mine ? t('claim.yours') : assignee.name}</span>
        </span>
      )}
      {may('take') && (
        <Button variant="outlined" onClick={take} loading={busy?.command === 'take'}>
          {t(assignee ? 'claim.takeOver' : 'claim.take')} <Key action="take" />
        </Button>
      )}
      {may('assign') && (
        <Assign
          label={t('queue.assign')}
          holder={assignee?.id}
          onAssign={to => give({ command: 'assign', to })}
          variant="text"
        />
      )}
      {may('release') && (
        <Button onClick={() => give({ command: 'release' })} loading={busy?.command === 'release'}>
          {t('claim.release')}
        </Button>
      )}
    </div>
  );
}
