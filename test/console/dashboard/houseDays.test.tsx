import { screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayStart } from '#console/format/dayStart.ts';
import { placeOf } from '#console/format/placeOfDays.ts';
import { addDays, civilDateOf, type Instant, shiftInstant, startOfDay } from '#domain/calendar.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { type BackEnd, openBackEnd, openConsole, openSignedIn } from '#test/console/openConsole.tsx';

const hour = 3_600_000;
const house = 'Europe/Paris';
const today = (zone: string) => civilDateOf(new Date().toISOString(), zone);
/** Days that are not the reader's, wherever this runs. */
const zone = dayStart('2026-03-01', 0, 'America/Lima') === dayStart('2026-03-01') ? 'Asia/Tokyo' : 'America/Lima';
const place = placeOf(zone);
const day = addDays(today(zone), -3);
const begin = startOfDay(day, zone);
/** Five claims of the day, and one of half an hour before it. */
const openings = [-0.5, 0.25, 0.5, 0.75, 12, 12].map(hours => shiftInstant(begin, hours * hour));
const countBetween = (from: Instant, to: Instant) => openings.filter(at => from <= at && at < to).length;
let back: BackEnd;

beforeAll(async () => {
  back = await openBackEnd();
  const order = { paidAt: shiftInstant(begin, -100 * 24 * hour) };
  let paid = 0;
  for (const openedAt of openings) {
    back.setNow(openedAt);
    paid = await back.receive(lostParcel({ openedAt, order }));
  }
  back.setNow(shiftInstant(begin, 22 * hour));
  const agent = await back.signIn('agent');
  const desk = commandDesk(back, () => agent);
  await desk.give(agent, paid, 'approve');
  back.passTime(hour);
  await back.runJobs();
  const manager = await back.signIn('manager');
  await desk.give(manager, paid, 'settle', { settledAt: back.now(), reference: 'psp-1' });
  back.setNow(new Date().toISOString());
  await openSignedIn('/claims', 'manager').then(({ unmount }) => unmount());
}, 60_000);
afterAll(() => back.close());

const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const chip = (name: string | RegExp) => screen.findByRole('button', { name });
const flow = async () => within(await screen.findByRole('region', { name: 'Inflow, outflow and backlog' }));

test('a day of the figures leads a reader elsewhere to its claims, and the queue says whose day it is', async () => {
  const { user, address } = await openConsole(`/dashboard?from=${day}&to=${day}&zone=${zone}`);
  const tile = await flow();
  await user.click(tile.getByRole('button', { name: /^Table/ }));
  await user.click(within(tile.getAllByRole('row')[1]!).getByRole('link', { name: /^Opened ?: ?5$/ }));
  expect(address()).toBe(`/claims?view=all&openedFrom=${day}&openedTo=${day}&zone=${zone}`);
  await chip(new RegExp(`^Remove filter: .* \\(days of ${place}\\)$`));
  await waitFor(() => expect(rows()).toHaveLength(5));

  await user.click(screen.getByRole('button', { name: /^Opened/ }));
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(address()).toBe(`/claims?view=all&openedFrom=${day}&openedTo=${day}`));
  await waitFor(() => expect(rows()).toHaveLength(countBetween(dayStart(day)!, dayStart(day, 1)!)));
  expect(await chip(/^Remove filter: /)).not.toHaveTextContent(place);
});

test('days that are chosen beside others of a figure are counted as these are', async () => {
  const { user, address } = await openConsole(`/claims?view=all&openedFrom=${day}&closedTo=${day}&zone=${zone}`);
  await chip(new RegExp(`^Remove filter: Closed until .* \\(days of ${place}\\)$`));
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: /^Opened/ }));
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  await waitFor(() => expect(address()).toBe(`/claims?view=all&closedTo=${day}&zone=${zone}`));
  await user.click(await chip(/^Remove filter: Closed/));
  await waitFor(() => expect(address()).toBe('/claims?view=all'));
});

test('a sum leads to the refunds of the same days', async () => {
  const { user, address } = await openConsole(`/dashboard?from=${day}&to=${day}&zone=${zone}`);
  const tile = within(await screen.findByRole('region', { name: 'Refunded' }));
  await user.click(tile.getByRole('link', { name: /^Settled in the period.*\(1\)$/ }));
  expect(address()).toBe(`/refunds?view=settled&currency=EUR&settledFrom=${day}&settledTo=${day}&zone=${zone}`);
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(await chip(new RegExp(`^Remove filter: Settled .* \\(days of ${place}\\)$`)));
  expect(address()).toBe('/refunds?view=settled&currency=EUR');
});

test('days of the list of refunds are those of the house, and it says so to a reader elsewhere', async () => {
  const settledAt = shiftInstant(begin, 23 * hour);
  const of = civilDateOf(settledAt, house);
  const { user, address } = await openConsole('/refunds?view=settled');
  await waitFor(() => expect(rows()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: /^Settled in/ }));
  const elsewhere = [0, 1].some(later => dayStart(today(house), later) !== dayStart(today(house), later, house));
  expect(screen.queryAllByText('Days of Paris')).toHaveLength(elsewhere ? 1 : 0);
  await user.type(screen.getByLabelText('From'), of);
  await user.type(screen.getByLabelText('To'), of);
  await user.click(screen.getByRole('button', { name: 'Apply' }));
  await waitFor(() => expect(address()).toBe(`/refunds?view=settled&settledFrom=${of}&settledTo=${of}`));
  const named = await chip(/^Remove filter: Settled/);
  if (elsewhere) expect(named).toHaveTextContent(/\(days of Paris\)$/);
  else expect(named).not.toHaveTextContent(/days of/);
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(back.requests).toContain(
    `GET /api/refunds?view=settled&settledFrom=${of}&settledTo=${of}&sort=-settled&limit=50`,
  );
});

test('days are those of the house unless the address names others', async () => {
  const { user, address } = await openConsole(`/dashboard?from=${day}&to=${day}&zone=${zone}`);
  expect((await flow()).getByRole('link', { name: '5' })).toBeVisible();
  await user.click(await chip(`Remove filter: Days of ${place}`));
  const ofHouse = countBetween(startOfDay(day, house), startOfDay(addDays(day, 1), house));
  await waitFor(async () => expect((await flow()).getByRole('link', { name: String(ofHouse) })).toBeVisible());
  expect(address()).toBe(`/dashboard?from=${day}&to=${day}`);
  await user.click(screen.getByRole('button', { name: '7 days' }));
  expect(address()).toBe(`/dashboard?from=${addDays(today(house), -6)}&to=${today(house)}`);
  const path = address().replace('/dashboard', '');
  await waitFor(() => expect(back.requests).toContain(`GET /api/dashboard${path}`));
  expect(back.requests).toContain(`GET /api/dashboard/load${path}`);
});
