import { Button } from '@mui/material';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useKey } from '../../keys/useKey.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';

/** An approval that waits for a second person: confirming it, or who has to. */
export function ProposalBlock() {
  const t = useT();
  const date = useDate();
  const money = useMoney();
  const { claim, may, give, busy } = useDesk();
  const confirm = () => give({ command: 'confirm' });
  useKey('approve', confirm, may('confirm') && !busy);
  const { proposal } = claim;
  if (!proposal?.amount) return null;
  const amount = money(proposal.amount);
  return (
    <div className="decision-record">
      <p>
        <StateMark state="not_yet">{t('claim.proposed', { amount })}</StateMark>
      </p>
      <p className="muted">{t('claim.record.by', { name: proposal.by.name, date: date(proposal.at, 'dayTime') })}</p>
      {proposal.justification && <blockquote>{proposal.justification}</blockquote>}
      {may('confirm') ? (
        <Button variant="contained" onClick={confirm} loading={busy?.command === 'confirm'}>
          {t('claim.confirmAmount', { amount })} <Key action="approve" />
        </Button>
      ) : (
        <p>{t('claim.secondPerson')}</p>
      )}
    </div>
  );
}
