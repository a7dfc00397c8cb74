import { Button } from '@mui/material';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { type Act, actOf, commandOf } from './decisionForm.ts';
import type { DecisionState } from './useDecision.ts';

const acts = ['approve', 'reject', 'ask'] as const;

/** The verbs, with the amount. That of the choice that is shown stands out: it is carried out; the others are shown first. */
export function ActButtons({ state, onAct }: { state: DecisionState; onAct: (act: Act) => void }) {
  const t = useT();
  const money = useMoney();
  const { claim, may, busy } = useDesk();
  const confirmable = claim.proposal !== null && may('confirm');
  const { choice, form, proposed } = state;
  const amount = choice === 'part' ? form?.amount : proposed;
  return (
    <div className="act-buttons">
      {acts
        .filter(act => may(commandOf[act]))
        .map(act => {
          const shown = choice !== undefined && actOf[choice] === act;
          return (
            <Button
              key={act}
              data-field={`act-${act}`}
              variant={shown ? 'contained' : 'outlined'}
              color={shown && act === 'reject' ? 'error' : 'primary'}
              loading={shown && busy !== undefined && busy.command === form?.command}
              disabled={busy !== undefined}
              onClick={() => onAct(act)}
            >
              {act === 'approve' && amount
                ? t('claim.approveAmount', { amount: money(amount) })
                : t(`claim.act.${act}`)}{' '}
              {!(act === 'approve' && confirmable) && <Key action={act} />}
            </Button>
          );
        })}
    </div>
  );
}
