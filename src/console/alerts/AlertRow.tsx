import { Link } from 'react-router-dom';
import type { AlertShown } from '#api/schemas/alerts.ts';
import { alertKinds } from '#domain/alertWords.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import { useDate } from '../format/useDate.ts';
import { useDue } from '../format/useDue.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { type State, StateMark } from '../look/StateMark.tsx';

const marks: Record<AlertShown['kind'], State> = { due_soon: 'not_yet', missed: 'fail', expired: 'unknown' };

type Props = { alert: AlertShown; onRead: (id: number) => void };

/** One alert: its claim, what it is about, until when; following it to its claim reads it. */
export function AlertRow({ alert, onRead }: Props) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const until = useDue();
  const { id, claim, kind, deadline, dueAt, dayZone, at, readAt, out } = alert;
  const unread = readAt === null;
  return (
    <tr data-unread={unread || undefined}>
      <th scope="row">
        <Link to={`/claims/${claim.id}`} onClick={() => unread && onRead(id)}>
          {claim.number}
        </Link>
        {unread && <span className="unseen">, {t('alerts.unread')}</span>}
      </th>
      <td>
        <StateMark state={marks[kind]}>{word(alertKinds[kind])}</StateMark>
      </td>
      <td data-label={t('alerts.column.due')}>
        {word(deadlineWords[deadline])},{' '}
        <time dateTime={dueAt} title={until({ late: dueAt, dayZone }, 'full')}>
          {dayZone === null ? date(dueAt, 'dayTime') : until({ late: dueAt, dayZone })}
        </time>
      </td>
      <td data-label={t('alerts.column.told')}>
        <time dateTime={at} title={date(at, 'full')}>
          {date(at, 'dayTime')}
        </time>
      </td>
      <td className="muted">{out && t(`alerts.out.${out}`)}</td>
      <td className="acts">
        {unread && (
          <IconAction label={t('alerts.markRead', { number: claim.number })} onClick={() => onRead(id)}>
            <Icon name="check" />
          </IconAction>
        )}
      </td>
    </tr>
  );
}
