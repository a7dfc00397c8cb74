import { ThemeProvider } from '@mui/material';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router-dom';
import { App } from '../App.tsx';
import { createHome } from '../createHome.ts';
import { showChosenMode } from '../look/mode.ts';
import { muiTheme } from '../look/muiTheme.ts';
import { markSignedOut } from '../session/signedIn.ts';
import { DemoBanner } from './DemoBanner.tsx';
import { DemoNotice, type DemoTrouble } from './DemoNotice.tsx';
import type { DemoHome } from './demoHome.ts';
import { holdTab } from './holdTab.ts';
import { createProgressBoard } from './progressBoard.ts';
import { RolePicker } from './RolePicker.tsx';
import { showNewClaims } from './showNewClaims.ts';
import '../look/look.ts';
import './demo.css';

/**
 * Shows the console on a back end that lives in this page; or, where that cannot be, why. Addresses stand behind a `#`, so that the folder
 * needs nothing of its server.
 */
export async function openDemo({ people, openHome }: DemoHome): Promise<void> {
  showChosenMode();
  document.addEventListener('click', followSkipLink);
  const root = createRoot(document.getElementById('root')!);
  const board = createProgressBoard();
  let close = () => {};

  function stop(trouble: DemoTrouble, detail?: string): void {
    close();
    root.render(
      <ThemeProvider theme={muiTheme}>
        <DemoNotice
          trouble={trouble}
          detail={detail}
          onStart={() => (trouble === 'elsewhere' ? start(true) : startAnew())}
        />
      </ThemeProvider>,
    );
  }

  async function start(steal: boolean): Promise<void> {
    if (!window.isSecureContext || !('serviceWorker' in navigator)) return stop('insecure');
    if (!(await holdTab({ steal, onLost: () => stop('moved') }))) return stop('elsewhere');
    const onFailure = (message: string) => stop('failed', message);
    ({ close } = await openHome({ onProgress: board.write, onFailure }));
    // The session of an earlier page went with it.
    markSignedOut();
    const home = await createHome();
    showNewClaims(board, home.queries);
    root.render(
      <HashRouter useTransitions={false}>
        <App home={home} signInPage={() => <RolePicker people={people} />}>
          <DemoBanner board={board} />
        </App>
      </HashRouter>,
    );
  }

  /** Takes the demo from the tab that has it now by way of a new page: nothing of the stopped one is left. */
  function startAnew(): void {
    sessionStorage.setItem(takeOver, 'yes');
    location.reload();
  }

  const steal = sessionStorage.getItem(takeOver) !== null;
  sessionStorage.removeItem(takeOver);
  await start(steal).catch((error: unknown) => stop('failed', String(error)));
}

const takeOver = 'quittance.demo.takeOver';

/** A link to a place in the page, whose address would be taken for a page of the console here. */
function followSkipLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a[href^="#"]:not([href^="#/"])');
  if (link === null) return;
  event.preventDefault();
  document.getElementById(link.getAttribute('href')!.slice(1))?.focus();
}
