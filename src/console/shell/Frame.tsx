import { type ReactNode, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { leadsTeam } from '#domain/people.ts';
import { useT } from '../i18n/useT.ts';
import { KeySheet } from '../keys/KeySheet.tsx';
import { useKeptKeys } from '../keys/useKeptKeys.ts';
import { useKey } from '../keys/useKey.ts';
import { useRole } from '../session/useRole.ts';
import { OfflineNotice } from './OfflineNotice.tsx';
import { TopBar } from './TopBar.tsx';
import { useDensity } from './useDensity.ts';
import { useTheirLanguage } from './useTheirLanguage.ts';
import { WaitingPage } from './WaitingPage.tsx';

/** What stands around every page of somebody who is signed in. */
export function Frame({ children }: { children?: ReactNode }) {
  const t = useT();
  const navigate = useNavigate();
  const role = useRole();
  const [help, setHelp] = useState(false);
  useTheirLanguage();
  useDensity();
  useKeptKeys();
  useKey('help', () => setHelp(true));
  useKey('goQueue', () => navigate('/claims'));
  useKey('goAlerts', () => navigate('/alerts'));
  const answers = leadsTeam(role);
  useKey('goDashboard', () => navigate('/dashboard'), answers);
  useKey('goRefunds', () => navigate('/refunds'), answers || role === 'finance');
  return (
    <>
      <a className="skip" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar onHelp={() => setHelp(true)} />
      <OfflineNotice />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<WaitingPage />}>{children}</Suspense>
      </main>
      <KeySheet open={help} onClose={() => setHelp(false)} />
    </>
  );
}
