import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { Party } from '#domain/status.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { lastMoment } from '../order/lastMoment.ts';
import { asksReturnOnly } from './decisionForm.ts';

/** For whom the claim waits, since when, until when an answer is expected, and what happens then. */
export function WaitingLine({ waiting }: { waiting: NonNullable<ClaimDetail['waiting']> }) {
  const t = useT();
  const date = useDate();
  const { claim, now } = useDesk();
  const zone = claim.customer.timeZone ?? undefined;
  const { on, since, answerBy, missing } = waiting;
  const forReturn = asksReturnOnly(missing);
  const late = answerBy !== null && Date.parse(answerBy) <= now();
  const then = forReturn ? 'claim.thenReturn' : 'claim.thenAnswer';
  return (
    <div className="waiting-line">
      <StateMark state={late ? 'unknown' : 'not_yet'}>{t(`queue.waitsOn.${on as Party}`)}</StateMark>
      <p className="muted">
        {t('claim.askedOn', { date: date(since, 'dayTime') })}
        {answerBy &&
          ` ${t(forReturn ? 'claim.sendBackBy' : 'claim.answerBy', { date: date(lastMoment(answerBy), 'date', zone) })}`}{' '}
        {t('claim.replyEnds')} {answerBy && t(late ? 'claim.thenLate' : then)}
      </p>
    </div>
  );
}
