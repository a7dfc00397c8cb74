import type { RefundRow } from '#api/schemas/refunds.ts';
import { useCountdown } from '../format/useCountdown.ts';
import { useDate } from '../format/useDate.ts';
import { useDuration } from '../format/useDuration.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { StateMark } from '../look/StateMark.tsx';

const icons = { calm: 'clock', soon: 'clock', missed: 'alert', paused: 'pause' } as const;

/** The promise that the money arrives in time: what is left of it, or whether it was kept. */
export function Payout({ refund }: { refund: RefundRow }) {
  const t = useT();
  const date = useDate();
  const duration = useDuration();
  const { dueAt, settledAt, promise } = refund;
  if (dueAt === null || promise === null) return <span className="muted">{t('refunds.noPromise')}</span>;
  const title = t('refunds.promisedBy', { date: date(dueAt, 'full') });
  if (settledAt === null) return <Left refund={{ ...refund, dueAt }} title={title} />;
  const late = duration(Date.parse(settledAt) - Date.parse(dueAt), true);
  return (
    <span title={title}>
      <StateMark state={promise === 'kept' ? 'pass' : 'fail'}>
        {promise === 'kept' ? t('refunds.kept') : t('refunds.keptLate', { duration: late })}
      </StateMark>
    </span>
  );
}

function Left({ refund, title }: { refund: RefundRow & { dueAt: string }; title: string }) {
  const { dueAt, soonFrom } = refund;
  const { text, tone } = useCountdown({ at: dueAt, soonFrom, leftMs: null });
  return (
    <time className="deadline" data-tone={tone} dateTime={dueAt} title={title}>
      <Icon name={icons[tone]} size={14} />
      {text}
    </time>
  );
}
