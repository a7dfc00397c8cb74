import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { refusedField } from '../desk/trouble.ts';
import { type DecisionForm, decisionCommand, type Fault } from './decisionForm.ts';

/** Why a field cannot stay as it is: what the console sees itself, else what the server said of it. Undefined: nothing is wrong. */
export function useFieldFault(field: Fault['field'], fault: Fault | undefined, form: DecisionForm | undefined) {
  const t = useT();
  const money = useMoney();
  const { claim, trouble } = useDesk();
  if (fault) return t(`claim.fault.${fault.code}`, { max: claim.order.left ? money(claim.order.left) : '' });
  return form && refusedField(trouble, decisionCommand(form).command, field)?.reason;
}
