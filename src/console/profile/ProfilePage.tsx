import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { Icon, type IconName } from '../look/Icon.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import './profile.css';

type Props = {
  icon: IconName;
  /** What kind of thing it is. */
  kind: string;
  title: string | undefined;
  /** What is beside the title. */
  about?: ReactNode;
  error: HttpError | null;
  onRetry: () => void;
  children: ReactNode;
};

/** The page of a customer, an order or a merchant: its head, and what is known of it; or why there is none. */
export function ProfilePage({ icon, kind, title, about, error, onRetry, children }: Props) {
  const t = useT();
  if (error?.status === 404) {
    return (
      <Blank icon="question" title={t('profile.missing')} text={t('profile.missingText')}>
        <Button variant="contained" component={Link} to="/claims">
          {t('shell.toQueue')}
        </Button>
      </Blank>
    );
  }
  if (title === undefined) {
    if (!error) return <WaitingPage />;
    return (
      <Blank icon="alert" title={t('profile.fail')} text={t('profile.failText', { detail: error.message })} alert>
        <Button variant="contained" onClick={onRetry}>
          {t('shell.retry')}
        </Button>
      </Blank>
    );
  }
  return (
    <div className="profile">
      <title>{`${title} · Quittance`}</title>
      <header className="profile-head">
        <span className="profile-icon">
          <Icon name={icon} size={20} />
        </span>
        <div>
          <p className="muted">{kind}</p>
          <h1>{title}</h1>
        </div>
        <div className="profile-about muted">{about}</div>
      </header>
      {children}
    </div>
  );
}
