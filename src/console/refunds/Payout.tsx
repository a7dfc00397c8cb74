import type { RefundRow } from '#api/schemas/refunds.ts';
import { useCountdown } from '../format/useCountdown.ts';
import { useDue } from '../format/useDue.ts';
import { useDuration } from '../format/useDuration.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import './payout.css';

const icons = { calm: 'clock', soon: 'clock', missed: 'alert', paused: 'pause' } as const;
type To = 'payout' | 'customer';
type Promised = {
  dueAt: string;
  dayZone: string | null;
  soonFrom: string | null;
  promise: NonNullable<RefundRow['promise']>;
};

/** Both promises of a refund, that its payout goes and that the customer has the money: what is left of each, or whether it was kept. */
export function Payout({ refund }: { refund: RefundRow }) {
  const t = useT();
  const { dueAt, dayZone, soonFrom, promise, settledAt, customerPromise } = refund;
  const payout = dueAt !== null && promise !== null ? { dueAt, dayZone, soonFrom, promise } : undefined;
  if (!payout && !customerPromise) return <span className="muted">{t('refunds.noPromise')}</span>;
  return (
    <span className="refund-promises">
      {payout && <Kept to="payout" promised={payout} settledAt={settledAt} />}
      {customerPromise && <Kept to="customer" promised={customerPromise} settledAt={settledAt} />}
    </span>
  );
}

function Kept({ to, promised, settledAt }: { to: To; promised: Promised; settledAt: string | null }) {
  const t = useT();
  const until = useDue();
  const duration = useDuration();
  const { dueAt, dayZone, soonFrom, promise } = promised;
  const { text, tone } = useCountdown({ at: dueAt, soonFrom, leftMs: null });
  const late = settledAt !== null && promise === 'kept_late';
  const said =
    settledAt === null
      ? text
      : late
        ? t('refunds.keptLate', { duration: duration(Date.parse(settledAt) - Date.parse(dueAt), true) })
        : t('refunds.kept');
  return (
    <time
      className="deadline"
      data-tone={settledAt === null ? tone : late ? 'missed' : 'kept'}
      dateTime={dueAt}
      title={t(`refunds.promisedBy.${to}`, { date: until({ last: dueAt, dayZone }, 'full') })}
    >
      <Icon name={settledAt === null ? icons[tone] : late ? 'alert' : 'check'} size={14} />
      <span className="promise-to">{t(`refunds.promiseTo.${to}`)}</span> {said}{' '}
      <span className="deadline-kind">{until({ last: dueAt, dayZone })}</span>
    </time>
  );
}
