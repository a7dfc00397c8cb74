import { ThemeProvider } from '@mui/material';
import { lazy, useMemo } from 'react';
import { CoreAdminContext, CoreAdminUI, Resource } from 'react-admin';
import type { Home } from './createHome.ts';
import { KeyProvider } from './keys/KeyProvider.tsx';
import { muiTheme } from './look/muiTheme.ts';
import { QueuePage } from './queue/QueuePage.tsx';
import { SignInPage } from './session/SignInPage.tsx';
import { Failure } from './shell/Failure.tsx';
import { Frame } from './shell/Frame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Notices } from './shell/Notices.tsx';
import { WaitingPage } from './shell/WaitingPage.tsx';

/** The claim page and its messages, loaded when a claim is first opened. */
const loadClaimPage = ({ i18n }: Home) =>
  Promise.all([import('./claim/ClaimPage.tsx'), i18n.openArea('claim')]).then(([page]) => page);

/** The console. Stands inside a router. */
export function App({ home }: { home: Home }) {
  const ClaimPage = useMemo(() => lazy(() => loadClaimPage(home)), [home]);
  return (
    <ThemeProvider theme={muiTheme}>
      <CoreAdminContext
        dataProvider={home.data}
        authProvider={home.auth}
        i18nProvider={home.i18n}
        queryClient={home.queries}
      >
        <KeyProvider>
          <CoreAdminUI
            title="Quittance"
            layout={Frame}
            loginPage={SignInPage}
            catchAll={NotFound}
            loading={WaitingPage}
            error={Failure}
            requireAuth
            disableTelemetry
          >
            <Resource name="claims" list={QueuePage} edit={ClaimPage} />
          </CoreAdminUI>
          <Notices />
        </KeyProvider>
      </CoreAdminContext>
    </ThemeProvider>
  );
}
