import type { Instant } from '#domain/calendar.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import type { TestApp } from './testApp.ts';

export const asOf = '2026-03-20T12:00:00.000Z';
const justification = 'It was handed over.';
const message = 'Vous êtes remboursée.';

const names = [
  'paid',
  'paidLate',
  'open',
  'refused',
  'refusedLate',
  'withdrawn',
  'late',
  'early',
  'appealed',
  'undone',
];

/**
 * Ten claims, all but `late` opened on 1 March at 09:00 UTC: their promise ends with 15 March in Paris. `late` was opened at 23:30, on 2 March in Paris; `early`
 * may be refunded from 10 March on and nobody has woken it.
 */
export async function playTenClaims(world: TestApp): Promise<Record<string, number>> {
  const ids: Record<string, number> = {};
  let agent = await world.signIn('agent');
  let boss = await world.signIn('manager');
  const desk = commandDesk(world, () => agent);
  for (const name of names) {
    const paidAt = name === 'early' ? '2025-12-25T12:00:00.000Z' : '2025-12-01T12:00:00.000Z';
    ids[name] = await world.receive(
      lostParcel({
        order: { paidAt, ...(name === 'late' ? { merchant: { id: 'merchant-2', name: 'Nord' } } : {}) },
        ...(name === 'late' ? { openedAt: '2026-03-01T23:30:00.000Z' } : {}),
        ...(name === 'refused' ? { customer: { id: 'jurgen', country: 'DE', timeZone: 'Europe/Berlin' } } : {}),
      }),
    );
  }
  const at = async (instant: Instant) => {
    world.setNow(instant);
    agent = await world.signIn('agent');
    boss = await world.signIn('manager');
  };
  const give = (name: string, command: string, fields: object, call = agent) =>
    desk.give(call, ids[name]!, command, fields);
  const refuse = (name: string) => give(name, 'reject', { ground: 'other', justification, message: 'Non.' });
  const settle = (name: string) => give(name, 'settle', { settledAt: world.now(), reference: `psp-${name}` }, boss);
  await at('2026-03-03T09:00:00.000Z');
  await give('paid', 'approve', { message });
  await give('paidLate', 'approve', { message });
  await refuse('appealed');
  await give('undone', 'approve', { message });
  await give('undone', 'undo', {});
  await at('2026-03-03T23:30:00.000Z');
  await give('late', 'approve', { message });
  await at('2026-03-04T09:00:00.000Z');
  await refuse('refused');
  await at('2026-03-05T09:00:00.000Z');
  await world.runJobs();
  await settle('paid');
  await give('withdrawn', 'withdraw', { justification });
  await give('appealed', 'appeal', { text: 'Ce n’est pas ma signature.' });
  await at('2026-03-16T22:30:00.000Z');
  await settle('late');
  await at('2026-03-17T09:00:00.000Z');
  await settle('paidLate');
  await at('2026-03-18T09:00:00.000Z');
  await refuse('refusedLate');
  await at(asOf);
  return ids;
}
