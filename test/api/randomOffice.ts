import { addDays, type Instant } from '#domain/calendar.ts';
import { createRandom } from '#mocks/random.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import type { Caller, TestApp } from './testApp.ts';

const first = '2026-02-01';
const lastDay = 50;
const countries = ['FR', 'DE', undefined];
const merchants = [{ id: 'merchant-1', name: 'Lumières & Cie' }, { id: 'merchant-2', name: 'Nord' }, null];
const message = 'Bonjour.';
const justification = 'As it should be.';

type Act = [who: 'agent' | 'agent2' | 'manager', command: string, fields: object | ((now: Instant) => object)];
const acts: readonly Act[] = [
  ['agent', 'approve', { message }],
  ['agent2', 'approve', { message, amount: { amount: 1000, currency: 'EUR' }, justification }],
  ['agent', 'reject', { ground: 'other', justification, message }],
  ['agent2', 'reject', { ground: 'other', justification, message }],
  ['agent', 'undo', {}],
  ['agent', 'reply', { message }],
  ['agent', 'request_information', { missing: ['claim.photos'], message }],
  ['agent2', 'request_return', { message }],
  ['agent', 'receive_message', { message, from: 'customer' }],
  ['agent', 'appeal', { text: 'Non.' }],
  ['agent', 'appeal', { text: 'Toujours non.' }],
  ['manager', 'reopen', { justification }],
  ['agent2', 'withdraw', { justification }],
  ['manager', 'settle', now => ({ settledAt: now, reference: 'psp' })],
];

/**
 * Fifty days of an office where chance decides what comes and what is done; what a claim does not allow is left. Jobs run every third day, so that waits also end
 * with nobody having noticed. Answers the last moment, which stands.
 */
export async function liveRandomOffice(world: TestApp, seed: string): Promise<Instant> {
  const random = createRandom(seed);
  const ids: number[] = [];
  for (let day = 0; day < lastDay; day++) {
    for (const time of ['09:20:00.000', '23:10:00.000']) {
      const now = `${addDays(first, day)}T${time}Z`;
      world.setNow(now);
      const people: Record<string, Caller> = {};
      for (const id of ['agent', 'agent2', 'manager']) people[id] = await world.signIn(id);
      if (day < lastDay - 4 && random.chance(0.5)) ids.push(await world.receive(recordAt(now, random)));
      for (const id of random.shuffled(ids).slice(0, 4)) {
        const [who, command, fields] = random.pick(acts);
        const call = people[who]!;
        const { sequence } = (await (await call('GET', `/api/claims/${id}`)).json()) as { sequence: number };
        const given = typeof fields === 'function' ? fields(now) : fields;
        const answer = await call('POST', `/api/claims/${id}/commands`, { command, sequence, ...given });
        if (answer.status >= 500) throw new Error(`${command} on ${id}: ${await answer.text()}`);
      }
    }
    if (day % 3 === 0) await world.runJobs();
  }
  return world.now();
}

function recordAt(openedAt: Instant, random: ReturnType<typeof createRandom>) {
  const merchant = random.pick(merchants);
  const changes = {
    openedAt,
    language: random.pick(['fr', 'en', 'de']),
    customer: { country: random.pick(countries), timeZone: random.pick(['Europe/Paris', 'America/Lima']) },
    order: {
      merchant,
      ...(random.chance(0.2) ? { paidAt: `${addDays(openedAt.slice(0, 10), -60)}T08:00:00.000Z` } : {}),
    },
  };
  return random.chance(0.5) ? damagedLamp(changes) : lostParcel(changes);
}
