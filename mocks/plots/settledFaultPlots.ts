import { shiftInstant } from '#domain/calendar.ts';
import { command, finding, photo } from '../play/steps.ts';
import { times } from '../world/money.ts';
import { frame } from '../world/takePhotos.ts';
import { createMoves } from './moves.ts';
import { type Faulty, faulty } from './opening.ts';
import { drawReason } from './reasonsDrawn.ts';
import type { Plot, World } from './world.ts';

const minute = 60_000;

/** Claims that something was wrong with what came, and how they ended. */
export const settledFaultPlots: readonly Plot[] = [
  {
    name: 'looked at, sent back, refunded',
    count: 27,
    tell(world) {
      const { begun, moves } = returned(world, world.random.between(13, 112));
      const decided = world.atWork(begun.tale.steps.at(-1)!.at, 4, 60);
      moves.approve(decided);
      moves.settle(world.soon(decided, 18, 80));
      return begun.tale;
    },
  },
  {
    name: 'looked at, return waived, refunded',
    count: 13,
    tell(world) {
      const begun = old(world, { openedDaysAgo: world.random.between(9, 110), photos: 2 });
      const moves = createMoves(world, begun);
      const looked = world.atWork(begun.openedAt, 4, 60);
      moves.look(looked);
      moves.waive(shiftInstant(looked, minute));
      moves.approve(shiftInstant(looked, 3 * minute));
      moves.settle(world.soon(looked, 18, 80));
      return begun.tale;
    },
  },
  {
    name: 'approved, the money is on its way',
    count: 5,
    tell(world) {
      const { begun, moves } = returned(world, world.random.between(6, 12));
      moves.approve(world.atWork(world.ago(world.random.between(0.1, 1.6)), 0, 3));
      return begun.tale;
    },
  },
  {
    name: 'refunded in part',
    count: 6,
    tell(world) {
      const { begun, moves } = returned(world, world.random.between(16, 90), { reason: 'damaged_partly' });
      const decided = world.atWork(begun.tale.steps.at(-1)!.at, 4, 60);
      const claimed = begun.cast.items[0];
      const { amount, currency } = times(claimed.price, claimed.quantity);
      begun.tale.steps.push(
        command(decided, moves.by, {
          command: 'approve',
          amount: { amount: Math.round(amount * 0.4), currency },
          justification: 'Agreed with the customer: it is kept, with a mark that can hardly be seen.',
          message: world.speaker.agent('approved', begun.cast.language),
          language: begun.cast.language,
        }),
      );
      moves.settle(world.soon(decided, 18, 80));
      return begun.tale;
    },
  },
  {
    name: 'refused: no photo shows it',
    count: 5,
    tell(world) {
      const begun = old(world, { openedDaysAgo: world.random.between(8, 100), photos: 0, reason: 'damaged_partly' });
      const moves = createMoves(world, begun);
      const film = { defect: 'none', shots: ['front', 'angle'], size: 'small' } as const;
      film.shots.forEach((shot, place) => {
        begun.tale.steps.push(
          photo(shiftInstant(begun.openedAt, (place + 1) * 21_000), frame(begun.cast, film, shot, place)),
        );
      });
      const looked = world.atWork(begun.openedAt, 6, 60);
      for (const place of [0, 1]) {
        begun.tale.steps.push(finding(shiftInstant(looked, place * 8_000), moves.by, 'anomaly_not_visible', place));
      }
      moves.reject(shiftInstant(looked, 2 * minute), 'photoEvidence');
      return begun.tale;
    },
  },
  {
    name: 'refused: every photo was found retouched',
    count: 4,
    tell(world) {
      const begun = old(world, { openedDaysAgo: world.random.between(8, 100), photos: 2, reason: 'damaged_wholly' });
      const moves = createMoves(world, begun);
      const looked = world.atWork(begun.openedAt, 6, 60);
      for (const place of [0, 1]) {
        begun.tale.steps.push(finding(shiftInstant(looked, place * 11_000), moves.by, 'retouched', place));
      }
      moves.note(shiftInstant(looked, minute), 'Same edges twice in both photos: the damage was painted in.');
      moves.reject(shiftInstant(looked, 2 * minute), 'unretouchedPhotos');
      return begun.tale;
    },
  },
  {
    name: 'refused: not sent back in time',
    count: 6,
    tell(world) {
      const openedDaysAgo = world.random.between(40, 110);
      const begun = old(world, { openedDaysAgo, photos: 2 });
      const moves = createMoves(world, begun);
      const looked = world.atWork(begun.openedAt, 4, 40);
      moves.look(looked);
      moves.askForReturn(shiftInstant(looked, 2 * minute));
      moves.reject(world.atWork(world.ago(openedDaysAgo - 32), 4, 50), 'returnWindow');
      return begun.tale;
    },
  },
  {
    name: 'withdrawn by the customer',
    count: 4,
    tell(world) {
      const begun = old(world, { openedDaysAgo: world.random.between(5, 80), photos: 1 });
      const by = 'shop';
      begun.tale.steps.push(
        command(world.soon(begun.openedAt, 10, 60), by, {
          command: 'withdraw',
          justification: 'The seller sent a new one.',
        }),
      );
      return begun.tale;
    },
  },
];

function old(world: World, what: Omit<Faulty, 'reason' | 'size'> & Partial<Pick<Faulty, 'reason'>>) {
  return faulty(world, { reason: drawReason(world.random), size: 'small', ...what });
}

/** Looked at, asked back, and on its way. */
function returned(world: World, openedDaysAgo: number, more: Partial<Faulty> = {}) {
  const begun = old(world, { openedDaysAgo, photos: 2, ...more });
  const moves = createMoves(world, begun);
  const looked = world.atWork(begun.openedAt, 4, 40);
  moves.look(looked);
  moves.askForReturn(shiftInstant(looked, 2 * minute));
  moves.sendsBack(world.soon(shiftInstant(looked, 60 * minute), 10, 70));
  return { begun, moves };
}
