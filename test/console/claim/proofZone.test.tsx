import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clocksAgree } from '#console/format/clocksAgree.ts';
import { readerZone } from '#console/format/readerZone.ts';
import { damagedLamp } from '#test/api/claimRecords.ts';
import { type BackEnd, openBackEnd } from '../openConsole.tsx';
import { openClaim, signInBrowser } from './openClaim.tsx';

const here = readerZone();
const moments = ['2026-02-20T11:00:00.000Z', '2026-03-02T10:00:00.000Z'];
const far = ['Asia/Tokyo', 'America/Lima'].find(zone => !clocksAgree(zone, here, ['2026-03-01T00:00:00.000Z']))!;
let back: BackEnd;
beforeAll(async () => {
  back = await openBackEnd();
  await signInBrowser(back);
});
afterAll(() => back.close());

const proofOf = async (customer: { timeZone: string | null; city?: string }) => {
  await openClaim(await back.receive(damagedLamp({ customer: { city: null, ...customer } })));
  const rule = await screen.findByText('Official channel');
  return rule.closest<HTMLElement>('.panel.proof')!;
};

test.each([
  [{ timeZone: far, city: 'Callao' }, `Days and hours are those of Callao (${far})`],
  [{ timeZone: far }, `Days and hours are those of ${far}`],
])('the proof says once whose days and hours it tells: %j', async (customer, words) => {
  expect(
    within(await proofOf(customer))
      .getAllByText(/Days and hours/)
      .map(({ textContent }) => textContent),
  ).toEqual([words]);
});

test('where the customer’s zone is not known it tells those of UTC, by which the policy counts', async () => {
  const said = within(await proofOf({ timeZone: null })).queryByText(/days and hours/i);
  if (clocksAgree('UTC', here, moments)) expect(said).toBeNull();
  else expect(said).toHaveTextContent('The customer’s time zone is not known: days and hours are those of UTC');
});

test('it says nothing to a reader whose clocks show the same', async () => {
  expect(within(await proofOf({ timeZone: here, city: 'Lyon' })).queryByText(/Days and hours/i)).toBeNull();
});

test('clocks agree or not at the moments that are told, whatever their zones are named', () => {
  const [winter, summer] = ['2026-01-15T12:00:00.000Z', '2026-07-15T12:00:00.000Z'];
  expect(clocksAgree('Europe/Paris', 'Europe/Brussels', [winter, summer])).toBe(true);
  expect(clocksAgree('Europe/London', 'UTC', [winter])).toBe(true);
  expect(clocksAgree('Europe/London', 'UTC', [winter, summer])).toBe(false);
});
