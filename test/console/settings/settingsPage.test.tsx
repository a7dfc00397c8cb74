import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { addDays, civilDateOf } from '#domain/calendar.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { BackEnd } from '#test/console/openConsole.tsx';
import { openManagersBackEnd, openSettings } from './openSettings.tsx';

let back: BackEnd;

beforeAll(async () => {
  back = await openManagersBackEnd();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => back.close());

const open = async () => {
  const opened = await openSettings('Settings');
  const section = (name: string) => within(screen.getByRole('region', { name }));
  return { ...opened, section };
};

test('shows what the hours that are being written come to, and refuses those that cannot be', async () => {
  const { user, section } = await open();
  const hours = section('Working hours');
  expect(await hours.findByText(/A usual week has 40 h\./)).toBeVisible();
  const save = hours.getByRole('button', { name: /^Save.*Working hours/ });
  expect(save).toBeDisabled();
  const until = hours.getByLabelText('Monday, hours 1: until');
  await user.clear(until);
  await user.type(until, '12:00');
  await user.click(hours.getByRole('button', { name: 'Add hours: Monday' }));
  const from = hours.getByLabelText('Monday, hours 2: from');
  await user.clear(from);
  await user.type(from, '11:00');
  expect(await hours.findByText('11:00-24:00 overlaps 09:00-12:00')).toBeVisible();
  expect(save).toBeDisabled();
  await user.clear(from);
  await user.type(from, '13:00');
  expect(await hours.findByText(/A usual week has 46 h\./)).toBeVisible();
  await user.click(hours.getByRole('button', { name: /^As Monday.*Tuesday/ }));
  expect(await hours.findByText(/A usual week has 52 h\./)).toBeVisible();
});

test('a zone and days can be typed: what the hours come to stands while they are none yet', async () => {
  const { user, section } = await open();
  const hours = section('Working hours');
  expect(await hours.findByText(/^Work begins .* A usual week has/)).toBeVisible();
  const zone = hours.getByLabelText('Time zone');
  await user.clear(zone);
  await user.type(zone, 'Asia/Toky');
  expect(await hours.findByText(/is no IANA time zone/)).toBeVisible();
  await user.type(zone, 'o');
  expect(await hours.findByText(/^Work begins .*(GMT\+9|JST).* A usual week has/)).toBeVisible();
  await user.click(hours.getByRole('button', { name: 'Add a day' }));
  await user.clear(hours.getByLabelText('Day'));
  await user.clear(hours.getByLabelText('Effective from'));
  expect(await hours.findAllByText('"" is not a civil day as YYYY-MM-DD')).toHaveLength(2);
  expect(hours.getByRole('button', { name: /^Save.*Working hours/ })).toBeDisabled();
});

test('asks for no effect that the settings tell by themselves', async () => {
  const asked = () => back.requests.filter(request => request.includes('/settings/preview')).length;
  const before = asked();
  const { user, section } = await open();
  expect(await section('Working hours').findByText(/A usual week has/)).toBeVisible();
  expect(asked() - before).toBe(1);
  const margin = section('Due soon');
  const hours = margin.getByLabelText('Hours before the deadline');
  await user.clear(hours);
  await user.type(hours, '30');
  expect(await margin.findByText('Open claims due soon: 0 now, 0 then.')).toBeVisible();
  await user.click(margin.getByRole('button', { name: 'Discard' }));
  expect(margin.getByText('0 open claims are due soon now.')).toBeVisible();
});

test('without a connection it says so, and what was written can be saved once there is one', async () => {
  const { user, section } = await open();
  const margin = section('Due soon');
  const hours = margin.getByLabelText('Hours before the deadline');
  const cut = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('fetch failed'));
  await user.clear(hours);
  await user.type(hours, '25');
  expect(await margin.findByText(/^No connection to the server/)).toBeVisible();
  cut.mockRestore();
  await user.click(margin.getByRole('button', { name: /^Save.*Due soon/ }));
  await waitFor(async () => expect((await readClockSettings(back.db)).dueSoonMs).toBe(25 * 3_600_000));
  expect(margin.queryByText(/^No connection to the server/)).not.toBeInTheDocument();
});

test('keeps new hours, from tomorrow on, and tells who wrote them', async () => {
  const { user, section } = await open();
  const hours = section('Working hours');
  await user.click(hours.getByRole('button', { name: 'Add a day' }));
  await user.type(hours.getByLabelText('Reason'), 'Stocktaking');
  await user.click(hours.getByRole('button', { name: 'Add hours: Saturday' }));
  await waitFor(() => expect(hours.getByRole('button', { name: /^Save.*Working hours/ })).toBeEnabled());
  await user.click(hours.getByRole('button', { name: /^Save.*Working hours/ }));
  expect(await screen.findByText('Working hours: saved.')).toBeVisible();
  await waitFor(() => expect(section('Working hours').getByRole('heading', { name: 'Working hours' })).toHaveFocus());
  const { calendar } = await readClockSettings(back.db);
  const tomorrow = addDays(civilDateOf(back.now(), 'Europe/Paris'), 1);
  expect(calendar.versions[1]).toMatchObject({
    validFrom: tomorrow,
    week: { saturday: [{ start: '09:00', end: '17:00' }] },
    exceptions: [{ date: tomorrow, hours: [], name: 'Stocktaking' }],
  });
  await user.click(await section('Working hours').findByText('2 versions'));
  expect(section('Working hours').getByText('Chloé Martin', { exact: false })).toBeVisible();
});

test('sets a target and applies it to the past only when somebody says so', async () => {
  const { user, section } = await open();
  const targets = section('Targets');
  const decision = within(targets.getByRole('group', { name: 'Decision, customer clock' }));
  expect(decision.getByRole('checkbox')).toBeDisabled();
  const days = decision.getByLabelText('At most');
  await user.clear(days);
  expect(await decision.findByText(/expected number/)).toBeVisible();
  await user.type(days, '5');
  await waitFor(() => expect(targets.getByRole('button', { name: /^Save.*Targets/ })).toBeEnabled());
  await user.click(targets.getByRole('button', { name: /^Save.*Targets/ }));
  expect(await screen.findByText('Targets: saved.')).toBeVisible();
  await user.click(await section('Targets').findByText('2 versions'));
  await user.click(section('Targets').getByRole('button', { name: /^Apply to the past….*Version 2/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Apply version 2 to the past' }));
  await user.type(dialog.getByLabelText('From the start of'), '2026-01-01');
  expect(await dialog.findByText(/^0 claims have been open or active since then/)).toBeVisible();
  await user.click(dialog.getByRole('checkbox'));
  await user.clear(dialog.getByLabelText('From the start of'));
  await user.type(dialog.getByLabelText('From the start of'), '2026-01-01');
  expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await user.click(dialog.getByRole('checkbox'));
  await user.click(dialog.getByRole('button', { name: 'Recompute' }));
  expect(await screen.findByText(/^Recalculating everything since 1 Jan 2026/)).toBeVisible();
  await waitFor(() => expect(section('Targets').getByRole('heading', { name: 'Targets' })).toHaveFocus());
  const { targets: kept } = await readClockSettings(back.db);
  expect(kept.map(({ version, effectiveFrom }) => [version, effectiveFrom.slice(0, 10)])).toEqual([
    [1, '2000-01-01'],
    [3, '2025-12-31'],
  ]);
});

test('tells how many claims a margin makes due soon', async () => {
  const { user, section } = await open();
  const margin = section('Due soon');
  expect(margin.getByText('0 open claims are due soon now.')).toBeVisible();
  const hours = margin.getByLabelText('Hours before the deadline');
  await user.clear(hours);
  await user.type(hours, '400');
  expect(await margin.findByText('must be at most 336 hours, two weeks')).toBeVisible();
  await user.clear(hours);
  await user.type(hours, '48');
  expect(await margin.findByText('Open claims due soon: 0 now, 0 then.')).toBeVisible();
  await user.click(margin.getByRole('button', { name: /^Save.*Due soon/ }));
  await waitFor(async () => expect((await readClockSettings(back.db)).dueSoonMs).toBe(48 * 3_600_000));
});
