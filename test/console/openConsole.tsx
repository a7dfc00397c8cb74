import { cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { MemoryRouter, useLocation } from 'react-router-dom';
import type { SessionHolder } from '#api/envSession.ts';
import { App } from '#console/App.tsx';
import { createHome } from '#console/createHome.ts';
import { openTestApp, password } from '#test/api/testApp.ts';

// A real database answers, on a machine that others use too.
configure({ asyncUtilTimeout: 15_000 });

/** Dates and money are written as in Great Britain, whatever the machine. */
Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });

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
  const back = await openTestApp('postgres');
  const session: SessionHolder = {};
  const requests: string[] = [];
  const underWay = new Set<Promise<unknown>>();
  const server = setupServer(
    http.all('*/api/*', async ({ request }) => {
      const { method, headers, url } = request;
      const { pathname, search } = new URL(url);
      requests.push(`${method} ${pathname}${search}`);
      // Read here and sent on: a stream that the interceptor holds cannot be measured again by the API's body limit.
      const body = request.body ? await request.arrayBuffer() : undefined;
      const answer = Promise.resolve(back.app.request(pathname + search, { method, headers, body }, { session }));
      underWay.add(answer);
      return answer.finally(() => underWay.delete(answer));
    }),
  );
  server.listen();
  const close = async () => {
    cleanup();
    await Promise.allSettled(underWay);
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
