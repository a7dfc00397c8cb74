import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { MemoryRouter, useLocation } from 'react-router-dom';
import type { SessionHolder } from '#api/envSession.ts';
import { App } from '#console/App.tsx';
import { createHome } from '#console/createHome.ts';
import { openTestApp, password } from '#test/api/testApp.ts';

let address = '';
function Address() {
  const { pathname, search } = useLocation();
  address = pathname + search;
  return null;
}

/**
 * The real API on a database of its own, behind the `fetch` of this test file: no answer is made up. `session` stands for the
 * browser's cookie; `requests` are the calls so far, as "GET /api/claims".
 */
export async function openBackEnd() {
  const back = await openTestApp('pglite');
  const session: SessionHolder = {};
  const requests: string[] = [];
  const server = setupServer(
    http.all('*/api/*', ({ request }) => {
      const { pathname, search } = new URL(request.url);
      requests.push(`${request.method} ${pathname}${search}`);
      return back.app.fetch(request, { session });
    }),
  );
  server.listen();
  const close = async () => {
    await server.close();
    await back.close();
  };
  return { ...back, session, requests, close };
}
export type BackEnd = Awaited<ReturnType<typeof openBackEnd>>;

/** The console at an address, with a pointer and a keyboard. */
export async function openConsole(path: string) {
  const home = await createHome();
  const user = userEvent.setup();
  const { unmount } = render(
    <MemoryRouter initialEntries={[path]} useTransitions={false}>
      <Address />
      <App home={home} />
    </MemoryRouter>,
  );
  return { user, home, unmount, address: () => address };
}

/** The console at an address, after somebody signed in there with the form. */
export async function openSignedIn(path: string, id = 'agent') {
  const opened = await openConsole(path);
  await opened.user.type(await screen.findByLabelText('E-mail'), `${id}@quittance.example`);
  await opened.user.type(screen.getByLabelText('Password'), password);
  await opened.user.click(screen.getByRole('button', { name: 'Sign in' }));
  await screen.findByRole('navigation', { name: 'Views' });
  return opened;
}
