import type { MessageShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../../look/Icon.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { lastMoment } from '../order/lastMoment.ts';

type Request = NonNullable<MessageShown['request']>;

const icons = {
  running: 'clock',
  answered: 'check',
  answered_late: 'check',
  ended: 'dash',
  taken_back: 'undo',
} as const;

/** What a message asked for, until when, and what became of it. */
export function RequestState({ request: { kind, until, state, answeredAt } }: { request: Request }) {
  const t = useT();
  const date = useDate();
  const zone = useDesk().claim.customer.timeZone ?? undefined;
  if (state === 'taken_back') return null;
  return (
    <p className="request-state" data-state={state}>
      <Icon name={icons[state]} size={12} />
      {t(`claim.request.${kind}`, { date: date(lastMoment(until), 'day', zone) })}{' '}
      {t(`claim.request.${state}`, answeredAt === null ? {} : { date: date(answeredAt, 'day', zone) })}
    </p>
  );
}
