import type { Member } from '#api/schemas/team.ts';
import { useT } from '../i18n/useT.ts';
import { MemberRow } from './MemberRow.tsx';

const columns = ['person', 'role', 'state', 'seen', 'held'] as const;

/** The people of the team, those who can sign in first. */
export function TeamTable({ team, me, isAdmin }: { team: readonly Member[]; me: string; isAdmin: boolean }) {
  const t = useT();
  return (
    <table className="plain-table team">
      <caption className="unseen">{t('team.members')}</caption>
      <thead>
        <tr>
          {columns.map(name => (
            <th key={name} scope="col" className={name === 'held' ? 'number' : undefined}>
              {t(`team.column.${name}`)}
            </th>
          ))}
          <th scope="col" className="acts">
            <span className="unseen">{t('team.column.acts')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {team.map(member => (
          <MemberRow key={member.id} member={member} team={team} isMe={member.id === me} isAdmin={isAdmin} />
        ))}
      </tbody>
    </table>
  );
}
