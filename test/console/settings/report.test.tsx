import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mail } from '#api/deps.ts';
import type { BackEnd } from '#test/console/openConsole.tsx';
import { openManagersBackEnd, openSettings } from './openSettings.tsx';

let back: BackEnd;

beforeAll(async () => {
  back = await openManagersBackEnd();
});
afterAll(() => back.close());

const open = async () => {
  const opened = await openSettings('Figures by e-mail');
  return { ...opened, report: within(screen.getByRole('region', { name: 'Figures by e-mail' })) };
};

test('says so where no server for e-mail is set, and shows the report all the same', async () => {
  const { user, report } = await open();
  expect(report.getByText(/^No server for e-mail is set/)).toBeVisible();
  expect(report.getByRole('button', { name: 'Send one now' })).toBeDisabled();
  await user.click(report.getByRole('button', { name: 'Preview' }));
  const frame = await screen.findByTitle('The report as it would be sent now');
  expect(frame).toHaveAttribute('srcdoc', expect.stringContaining('Promise to refund'));
  expect(frame).toHaveAttribute('sandbox', 'allow-popups');
});

test('sends one now, subscribes, and ends it', async () => {
  // A page of a simulated browser opens no sockets: the way to a mail server is tried with the API.
  const sent: Mail[] = [];
  back.deps.mail = { send: async mail => void sent.push(mail) };
  const { user, report } = await open();
  await user.click(report.getByRole('button', { name: 'Send one now' }));
  expect(await screen.findByText('Sent to manager@quittance.example.')).toBeVisible();
  expect(sent.map(({ to }) => to)).toEqual(['manager@quittance.example']);
  await user.selectOptions(report.getByLabelText('How often'), 'every day, of yesterday');
  await user.selectOptions(report.getByLabelText('At'), '06:00');
  await user.click(report.getByRole('button', { name: 'Subscribe' }));
  expect(await report.findByText(/^The next one is sent .* at 06:00/)).toBeVisible();
  const kept = () => back.db.selectFrom('report_subscriptions').select(['rhythm', 'hour']).execute();
  expect(await kept()).toEqual([{ rhythm: 'daily', hour: 6 }]);
  await user.click(report.getByRole('button', { name: 'Unsubscribe' }));
  await waitFor(async () => expect(await kept()).toEqual([]));
});

test('names what is wrong with the view', async () => {
  const { user, report } = await open();
  const view = report.getByLabelText('View of the dashboard');
  await user.clear(view);
  await user.type(view, 'https://claims.example.com/dashboard?reason=nonsense');
  await user.click(report.getByRole('button', { name: 'Subscribe' }));
  expect(await report.findByText(/^address\.reason: /)).toBeVisible();
});
