import fc from 'fast-check';
import { giveCommand } from '#api/giveCommand.ts';
import { shiftInstant } from '#domain/calendar.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import type { TestApp } from './testApp.ts';

const hour = 3_600_000;
const agent: Actor = { kind: 'person', id: 'agent', role: 'agent' };
const manager: Actor = { kind: 'person', id: 'manager', role: 'manager' };
const text = { message: 'Nous vérifions.', language: 'fr' };
const justification = 'It was handed over.';

type Given = Exclude<Command, { command: 'receive' }>;
/** What people do in a few weeks; what a claim does not allow is refused, and changes nothing. */
const acts: ((now: string) => [Given, Actor])[] = [
  () => [{ command: 'reply', ...text } as Given, agent],
  now => [
    {
      command: 'request_information',
      from: 'customer',
      missing: [],
      answerBy: shiftInstant(now, 30 * hour),
      ...text,
    } as Given,
    agent,
  ],
  now => [
    {
      command: 'request_information',
      from: 'merchant',
      missing: [],
      answerBy: shiftInstant(now, 9 * hour),
      ...text,
    } as Given,
    agent,
  ],
  () => [{ command: 'approve', justification, ...text } as Given, agent],
  () => [{ command: 'reject', ground: 'other', justification, ...text } as Given, agent],
  () => [{ command: 'undo' } as Given, agent],
  now => [{ command: 'settle', settledAt: now, reference: 'psp' } as Given, manager],
  () => [{ command: 'appeal', text: 'Ce n’est pas ma signature.' } as Given, agent],
  () => [{ command: 'reopen', justification } as Given, manager],
  () => [{ command: 'withdraw', justification } as Given, agent],
  () => [{ command: 'note', note: 'seen' } as Given, agent],
];
const steps = fc.array(fc.record({ claim: fc.nat(9), act: fc.nat(acts.length - 1), later: fc.nat(60) }), {
  minLength: 40,
  maxLength: 60,
});

/** Lets people do at random what they do in weeks with ten claims. @returns how much of it was allowed */
export async function liveBusyWeeks(world: TestApp, ids: readonly number[]): Promise<number> {
  let done = 0;
  for (const { claim, act, later } of fc.sample(steps, { numRuns: 4, seed: 14 }).flat()) {
    world.setNow(shiftInstant(world.now(), later * hour * 0.31));
    if (later % 7 === 0) await world.runJobs();
    if (later % 11 === 0) await foldMeasures(world.db);
    const [command, actor] = acts[act]!(world.now());
    const given = await giveCommand(world.deps, { claimId: ids[claim]!, command, actor });
    if (!isRefusal(given)) done += 1;
  }
  return done;
}
