import { afterAll, expect, test } from 'vitest';
import type { Where } from '#api/schemas/dashboardMark.ts';
import { claimsOf } from '#console/dashboard/claimsOf.ts';
import { claimQuery } from '#console/data/claimQuery.ts';
import { readerZone } from '#console/format/readerZone.ts';
import { readQueueAddress } from '#console/queue/queueAddress.ts';
import { queueParams } from '#console/queue/queueParams.ts';
import { queryOf } from '#test/api/marksOf.ts';

const machineZone = process.env.TZ;
afterAll(() => {
  if (machineZone === undefined) delete process.env.TZ;
  else process.env.TZ = machineZone;
});

/** Around both changes of clocks of either zone, and of one whose days begin at 01:00 when clocks change. */
const marks: Where[] = [
  { openedFrom: '2026-03-01', openedTo: '2026-03-28' },
  { openedFrom: '2026-03-29', openedTo: '2026-03-29', closedTo: '2026-03-29', reason: ['customs'] },
  { status: ['open', 'waiting'], openedTo: '2026-10-24', closedFrom: '2026-10-25', openAt: '2026-10-25' },
  { target: 'refund', standing: 'missed', dueFrom: '2026-10-25', dueTo: '2026-10-31' },
  { decision: 'reopened', decidedFrom: '2026-03-08', decidedTo: '2026-11-01', unknown: ['country'] },
  { openAt: '2026-09-05', language: ['fr', 'en'] },
];
const readers = ['America/Lima', 'Europe/Paris', 'Pacific/Auckland'];
const houses = ['Europe/Paris', 'America/New_York', 'America/Santiago'];
const cases = readers.flatMap(reader => houses.map(house => [reader, house] as const));

test.each(cases)('a reader in %s is shown the claims of a figure of %s', (reader, zone) => {
  process.env.TZ = reader;
  expect(readerZone()).toBe(reader);
  const figures = { chosen: { country: ['FR'] }, zone };
  for (const where of marks) {
    const address = claimsOf(figures)({ count: 1, claims: 1, where })!;
    const asked = new URLSearchParams(claimQuery({ ...queueParams(readQueueAddress(address.split('?')[1]!)) }));
    const meant = new URLSearchParams(queryOf(where, figures));
    for (const query of [asked, meant]) {
      query.delete('limit');
      query.delete('sort');
      query.sort();
    }
    expect(asked.toString(), address).toBe(meant.toString());
  }
});

test('a number without days says nothing of whose days they are, and none leads nowhere', () => {
  const lead = claimsOf({ chosen: {}, zone: 'Europe/Paris' });
  expect(lead({ count: 2, claims: 2, where: { view: 'overdue' } })).toBe('/claims?view=overdue');
  expect(lead({ count: 2, claims: 2, where: { openAt: '2026-03-01' } })).toBe(
    '/claims?view=all&openAt=2026-03-01&zone=Europe/Paris',
  );
  expect(lead({ count: 0, claims: 0, where: {} })).toBeUndefined();
});
