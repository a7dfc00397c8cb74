import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { Party } from '#domain/status.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { lastMoment } from '../order/lastMoment.ts';

/** For whom the claim waits, since when, and until when an answer is expected. */
export function WaitingLine({ waiting }: { waiting: NonNullable<ClaimDetail['waiting']> }) {
  const t = useT();
  const date = useDate();
  const zone = useDesk().claim.customer.timeZone ?? undefined;
  const { on, since, answerBy } = waiting;
  return (
    <p className="waiting-line">
      <StateMark state="not_yet">{t(`queue.waitsOn.${on as Party}`)}</StateMark>
      <span className="muted">
        {t('claim.askedOn', { date: date(since, 'dayTime') })}
        {answerBy && ` ${t('claim.answerBy', { date: date(lastMoment(answerBy), 'day', zone) })}`}
      </span>
    </p>
  );
}
