import { shiftInstant } from '#domain/calendar.ts';
import { command } from '../play/steps.ts';
import { createMoves } from './moves.ts';
import { type Begun, undelivered } from './opening.ts';
import { paidLongAgo } from './paidLongAgo.ts';
import type { Plot, World } from './world.ts';

const minute = 60_000;

/** Large sums, money that comes back, and an approval undone. */
export const moneyPlots: readonly Plot[] = [
  {
    name: 'a large sum: a second person has to confirm',
    count: 3,
    tell(world) {
      const begun = large(world, world.random.between(2, 8));
      createMoves(world, begun).approve(world.atWork(begun.openedAt, 4, 40));
      return begun.tale;
    },
  },
  {
    name: 'a large sum: confirmed and refunded',
    count: 4,
    tell(world) {
      const begun = large(world, world.random.between(12, 80));
      const moves = createMoves(world, begun);
      const proposed = world.atWork(begun.openedAt, 4, 40);
      moves.approve(proposed);
      const confirmed = world.atWork(proposed, 3, 30);
      begun.tale.steps.push(command(confirmed, world.manager(), { command: 'confirm' }));
      moves.settle(world.soon(confirmed, 18, 70));
      return begun.tale;
    },
  },
  {
    name: 'the refund came back from the bank',
    count: 4,
    tell(world) {
      const begun = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, world.random.between(9, 30)) });
      const moves = createMoves(world, begun);
      const decided = world.atWork(begun.openedAt, 10, 60);
      moves.approve(decided);
      const failed = world.soon(decided, 20, 50);
      begun.tale.steps.push(command(failed, 'shop', { command: 'fail_refund', reason: 'The card was closed.' }));
      if (world.random.chance(0.5)) moves.settle(world.soon(failed, 40, 90));
      return begun.tale;
    },
  },
  {
    name: 'approved by mistake, undone within seconds',
    count: 2,
    tell(world) {
      const begun = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, world.random.between(1, 5)) });
      const moves = createMoves(world, begun);
      const decided = world.atWork(begun.openedAt, 2, 20);
      moves.approve(decided);
      begun.tale.steps.push(command(shiftInstant(decided, 7_000), moves.by, { command: 'undo' }));
      moves.note(
        shiftInstant(decided, 2 * minute),
        'Wrong tab. This customer wrote that the parcel may be at the depot, asking first.',
      );
      return begun.tale;
    },
  },
];

/** So many that the cheapest of them cost more than one person may approve. */
const quantities = { chair: [16, 24], watch: [30, 38], headphones: [30, 38] } as const;

function large(world: World, openedDaysAgo: number): Begun {
  const product = world.random.pick(['chair', 'watch', 'headphones'] as const);
  const [fewest, most] = quantities[product];
  return undelivered(world, {
    reason: 'not_received',
    ...paidLongAgo(world, openedDaysAgo),
    wishes: {
      product,
      quantity: world.random.whole(fewest, most),
      country: world.random.pick(['FR', 'DE', 'GB', 'IT', 'PL']),
    },
  });
}
