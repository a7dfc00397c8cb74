import { screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
});
afterAll(() => back.close());
afterEach(() => {
  back.session.token = undefined;
  localStorage.clear();
});

test('a stranger is asked to sign in and comes back to where they wanted to go', async () => {
  const { address } = await openSignedIn('/claims?view=waiting');
  expect(address()).toBe('/claims?view=waiting');
  expect(screen.getByRole('button', { name: 'Your account: Ana Costa' })).toBeVisible();
});

test('a wrong password is refused in words, and what was typed stays', async () => {
  const { user } = await openConsole('/claims');
  await user.type(await screen.findByLabelText('E-mail'), 'agent@quittance.example');
  await user.type(screen.getByLabelText('Password'), 'guess');
  await user.click(screen.getByRole('button', { name: 'Sign in' }));
  expect(await screen.findByText(/do not belong together/)).toBeVisible();
  expect(screen.getByLabelText('E-mail')).toHaveValue('agent@quittance.example');
});

test('signing out ends the session on the server', async () => {
  const { user } = await openSignedIn('/claims');
  await user.click(screen.getByRole('button', { name: /Your account/ }));
  await user.click(screen.getByRole('menuitem', { name: 'Sign out' }));
  expect(await screen.findByLabelText('E-mail')).toBeVisible();
  expect(back.requests).toContain('DELETE /api/session');
  expect(screen.queryByText(/Your session has ended/)).toBeNull();
});

test('a session that ended while working leads to the sign-in page, which says that drafts are kept', async () => {
  const { home } = await openSignedIn('/claims');
  back.session.token = undefined;
  await home.queries.refetchQueries({ queryKey: ['claims'] });
  expect(await screen.findByLabelText('E-mail')).toBeVisible();
  expect(screen.getAllByText(/Your session has ended/)[0]).toBeVisible();
});

test('the language changes at once and is kept on the person', async () => {
  const { user, unmount } = await openSignedIn('/claims', 'manager');
  await user.click(screen.getByRole('button', { name: /Passer en français/ }));
  expect(await screen.findByRole('navigation', { name: 'Vues' })).toBeVisible();
  expect(document.documentElement.lang).toBe('fr');
  const kept = back.db.selectFrom('people').select('language').where('id', '=', 'manager');
  await waitFor(async () => expect(await kept.executeTakeFirst()).toEqual({ language: 'fr' }));
  unmount();
  localStorage.clear();
  await openConsole('/claims');
  expect(await screen.findByRole('navigation', { name: 'Vues' })).toBeVisible();
});
