import { FailDialog } from './FailDialog.tsx';
import type { PayableRefund } from './payableRefund.ts';
import type { PayoutAct } from './RefundActs.tsx';
import { SettleDialog } from './SettleDialog.tsx';

type Props = { act: PayoutAct; refund: PayableRefund; zone: string; onClose: () => void };

/** The form of what is done to one refund. @param zone the house's, whose days are meant */
export function RefundDialog({ act, refund, zone, onClose }: Props) {
  if (act === 'fail') return <FailDialog refund={refund} onClose={onClose} />;
  return <SettleDialog refund={refund} zone={zone} onClose={onClose} />;
}
