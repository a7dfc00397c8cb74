import { command } from '../play/steps.ts';
import type { Tale } from '../play/tale.ts';
import type { World } from './world.ts';

/** Shares: of the claims that nobody has, one in nine goes to the agent who signs in, as many to each of two colleagues. */
const takers = ['agent', 'jonas', 'amadou'] as const;
const every = 9;
const recentDays = 13;

/** Lets agents take some of the claims that are still open and that nobody has. */
export function handOut(world: World, tales: readonly Tale[]): void {
  const since = world.ago(recentDays);
  const free = tales.filter(
    ({ record, steps }) => record.openedAt > since && steps.every(({ by }) => by === 'shop') && !endsBy(steps),
  );
  free.forEach((tale, place) => {
    const taker = takers[place % every];
    if (taker === undefined) return;
    const last = tale.steps.at(-1)?.at ?? tale.record.openedAt;
    tale.steps.push(command(world.atWork(last, 0.2, 20), taker, { command: 'take' }));
  });
}

function endsBy(steps: Tale['steps']): boolean {
  return steps.some(({ act }) => 'command' in act && act.command.command === 'withdraw');
}
