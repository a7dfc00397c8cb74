import { ThemeProvider } from '@mui/material';
import { type ComponentType, lazy, type ReactNode, useMemo } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { loadClaimPage } from './claim/loadClaimPage.ts';
import type { Home } from './createHome.ts';
import type { Area } from './i18n/catalogue.ts';
import { KeyProvider } from './keys/KeyProvider.tsx';
import { muiTheme } from './look/muiTheme.ts';
import { pages } from './pages.ts';
import { QueuePage } from './queue/QueuePage.tsx';
import { Landing } from './session/Landing.tsx';
import { SignInPage } from './session/SignInPage.tsx';
import { Failure } from './shell/Failure.tsx';
import { Frame } from './shell/Frame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Notices } from './shell/Notices.tsx';
import { WaitingPage } from './shell/WaitingPage.tsx';

const areasOf = ({ area, also }: { area: Area; also?: Area }) => (also ? [area, also] : [area]);

type Props = { home: Home; signInPage?: ComponentType; children?: ReactNode };

/** The console. Stands inside a router. Another home may have its own way to sign in; what it hands in as children stands above every page. */
export function App({ home, signInPage = SignInPage, children }: Props) {
  const ClaimPage = useMemo(() => lazy(() => loadClaimPage(home.i18n)), [home]);
  const others = useMemo(
    () =>
      pages.map(({ path, load, ...page }) => ({
        path,
        Page: lazy(() => Promise.all([load(), ...areasOf(page).map(home.i18n.openArea)]).then(([page]) => page)),
      })),
    [home],
  );
  return (
    <ThemeProvider theme={muiTheme}>
      <CoreAdminContext
        dataProvider={home.data}
        authProvider={home.auth}
        i18nProvider={home.i18n}
        queryClient={home.queries}
      >
        <KeyProvider>
          {children}
          <CoreAdminUI
            title="Quittance"
            layout={Frame}
            loginPage={signInPage}
            dashboard={Landing}
            catchAll={NotFound}
            loading={WaitingPage}
            error={Failure}
            requireAuth
            disableTelemetry
          >
            <Resource name="claims" list={QueuePage} edit={ClaimPage} />
            <CustomRoutes>
              {others.map(({ path, Page }) => (
                <Route key={path} path={path} element={<Page />} />
              ))}
            </CustomRoutes>
          </CoreAdminUI>
          <Notices />
        </KeyProvider>
      </CoreAdminContext>
    </ThemeProvider>
  );
}
