import { Button } from '@mui/material';
import { useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { AddPerson } from './AddPerson.tsx';
import { KeySection } from './KeySection.tsx';
import { TeamTable } from './TeamTable.tsx';
import './team.css';
import { useTeam } from './useTeam.ts';

/** The team: who is there, who is away, what is in whose hands; for admins also the keys of the marketplace. */
export default function TeamPage() {
  const t = useT();
  const { data: me } = useGetIdentity();
  const { data: team, error, refetch } = useTeam();
  const [adding, setAdding] = useState(false);
  const isAdmin = me?.role === 'admin';
  if (error && !team) return <LoadFailure error={error} onRetry={refetch} />;
  if (!team) return <WaitingPage />;
  return (
    <div className="page">
      <PageHead title={t('team.title')} lead={t('team.lead')}>
        {isAdmin && (
          <Button variant="contained" onClick={() => setAdding(true)}>
            {t('team.add')}
          </Button>
        )}
      </PageHead>
      <section className="sheet" aria-label={t('team.members')}>
        <TeamTable team={team} me={String(me?.id ?? '')} isAdmin={isAdmin} />
      </section>
      {isAdmin && <KeySection />}
      {adding && <AddPerson onClose={() => setAdding(false)} />}
    </div>
  );
}
