import { Link } from 'react-router-dom';
import type { Member } from '#api/schemas/team.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';
import { MemberMenu } from './MemberMenu.tsx';

type Props = { member: Member; team: readonly Member[]; isMe: boolean; isAdmin: boolean };

/** A person of the team. */
export function MemberRow({ member, team, isMe, isAdmin }: Props) {
  const t = useT();
  const date = useDate();
  const { id, name, email, role, lastSeenAt, claimsHeld } = member;
  return (
    <tr data-shut={member.disabledAt !== null || undefined}>
      <th scope="row" className="who">
        <strong>{name}</strong>
        {isMe && <span className="you"> ({t('team.you')})</span>}
        <span className="muted email">{email}</span>
      </th>
      <td>{t(`role.${role}`)}</td>
      <td>
        <MemberState member={member} />
      </td>
      <td className="muted" data-label={t('team.column.seen')}>
        {lastSeenAt ? <time dateTime={lastSeenAt}>{date(lastSeenAt, 'dayTime')}</time> : t('team.never')}
      </td>
      <td className="number" data-label={t('team.column.held')}>
        {claimsHeld > 0 ? <Link to={`/claims?view=todo&assigneeId=${encodeURIComponent(id)}`}>{claimsHeld}</Link> : 0}
      </td>
      <td className="acts">
        <MemberMenu member={member} team={team} isMe={isMe} isAdmin={isAdmin} />
      </td>
    </tr>
  );
}

function MemberState({ member: { disabledAt, awayUntil } }: { member: Member }) {
  const t = useT();
  const date = useDate();
  if (disabledAt) return <StateMark state="not_applicable">{t('team.shut', { date: date(disabledAt) })}</StateMark>;
  if (awayUntil) return <StateMark state="not_yet">{t('team.away', { date: date(awayUntil) })}</StateMark>;
  return <StateMark state="pass">{t('team.here')}</StateMark>;
}
