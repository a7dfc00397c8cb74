import { useT } from '../../i18n/useT.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';

/** That the customer was not told of the decision: its message had no way out. */
export function NotSent({ decidedAt }: { decidedAt: string }) {
  const t = useT();
  const { messages } = useDesk().claim;
  const kept = messages.some(
    ({ direction, delivery, at }) => direction === 'out' && delivery === 'kept' && at === decidedAt,
  );
  return (
    kept && (
      <p className="not-sent">
        <StateMark state="unknown">{t('claim.delivery.kept')}</StateMark>
      </p>
    )
  );
}
