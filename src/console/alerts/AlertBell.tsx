import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import './alertBell.css';
import { mostShown } from './mostShown.ts';
import { useUnread } from './useAlerts.ts';

/** The way to the alerts, with how many are not read. */
export function AlertBell() {
  const t = useT();
  const unread = useUnread();
  const name = unread > 0 ? t('shell.unreadAlerts', { count: unread }) : t('shell.alerts');
  return (
    <Link className="alert-bell" to="/alerts" aria-label={name} title={name}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="place-count" aria-hidden="true">
          {unread > mostShown ? `${mostShown}+` : unread}
        </span>
      )}
    </Link>
  );
}
