import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { claimOf, openClaim, signInBrowser } from '../claim/openClaim.tsx';
import { type BackEnd, openBackEnd, openConsole } from '../openConsole.tsx';

let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await back.receive(damagedLamp({ language: 'de' }));
});
afterAll(() => back.close());

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' });
const preview = () => screen.getByRole('region', { name: 'As a customer gets it' });

test('a manager edits a template with its variables, sees what it becomes, and the next letter is made of it', async () => {
  await signInBrowser(back, 'manager');
  const { user, unmount } = await openConsole('/templates?language=fr&name=approved_in_full');
  expect((await field()).value).toContain('Bonne nouvelle');
  expect(
    within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name: 'Templates' }),
  ).toBeVisible();
  await waitFor(() => expect(preview()).toHaveTextContent(/Bonjour Marie.*23,90/));
  await user.clear(await field());
  await user.type(await field(), 'Nous remboursons ');
  await user.click(screen.getByRole('button', { name: /\{amount\}/ }));
  await waitFor(() => expect(preview()).toHaveTextContent(/^As a customer gets it.*Nous remboursons 23,90/));
  expect(screen.getByRole('link', { name: /Refunded in full.*Not saved/ })).toHaveAttribute('aria-current', 'page');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('link', { name: /Refunded in full.*Edited/ });
  await user.click(screen.getByText('1 version'));
  expect(screen.getByText('Version 1').closest('li')).toHaveTextContent(/Chloé Martin.*Nous remboursons \{amount\}/);
  unmount();

  const id = await back.receive(lostParcel());
  expect((await claimOf(back, id)).drafts.approve.body).toMatch(/^Nous remboursons 23,90\s€$/);

  const again = await openConsole('/templates?language=fr&name=approved_in_full');
  await again.user.click(await screen.findByRole('button', { name: 'Restore the original' }));
  await waitFor(async () => expect((await field()).value).toContain('Bonne nouvelle'));
});

test('an unknown variable is named, and nothing is saved', async () => {
  await signInBrowser(back, 'manager');
  const { user } = await openConsole('/templates?language=en&name=ask');
  await user.type(await field(), ' for {{colour}');
  await waitFor(async () =>
    expect(await field()).toHaveAccessibleDescription('There is no variable {colour} in this message.'),
  );
  expect(await field()).toBeInvalid();
  const before = back.requests.length;
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await field()).toHaveFocus();
  expect(back.requests.slice(before).filter(request => request.startsWith('PUT'))).toEqual([]);
});

test('a language without templates names the one that its customers get instead, here and at the claim', async () => {
  await signInBrowser(back, 'manager');
  const { user, unmount } = await openConsole('/templates?language=de&name=approved_in_full');
  expect(await screen.findByText(/^26 templates are not written in German: .* in English/)).toBeVisible();
  expect(await screen.findByText(/^Not written in German yet: .*in English\./)).toBeVisible();
  expect(screen.getByRole('link', { name: /Refunded in full.*In English/ })).toBeVisible();
  expect(screen.getByRole('option', { name: 'German · 1 recent claim · none written' })).toBeInTheDocument();
  await user.clear(await field());
  await user.type(await field(), 'Wir erstatten');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^25 templates are not written in German/);
  unmount();

  await signInBrowser(back);
  const id = await back.receive(lostParcel({ language: 'de' }));
  const opened = await openClaim(id);
  const decision = screen.getByRole('region', { name: /^Deci/ });
  expect(within(decision).getByRole('textbox', { name: /^Message to/ })).toHaveValue('Wir erstatten');
  expect(decision).not.toHaveTextContent('No template in German');
  await opened.user.click(screen.getByRole('radio', { name: 'Ask' }));
  await waitFor(() => expect(decision).toHaveTextContent('No template in German yet: this is English.'));
});

test('an agent reads templates and writes none; they are not in an agent’s menu', async () => {
  await signInBrowser(back);
  await openConsole('/templates?language=en&name=too_early');
  expect(await field()).toHaveAttribute('readonly');
  expect(screen.queryByRole('button', { name: 'Save' })).not.toBeInTheDocument();
  expect(
    within(screen.getByRole('navigation', { name: 'Main' })).queryByRole('link', { name: 'Templates' }),
  ).not.toBeInTheDocument();
});
