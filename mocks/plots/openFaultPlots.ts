import { shiftInstant } from '#domain/calendar.ts';
import { command, photo } from '../play/steps.ts';
import { frame } from '../world/takePhotos.ts';
import { createMoves } from './moves.ts';
import { type Faulty, faulty } from './opening.ts';
import { drawReason } from './reasonsDrawn.ts';
import type { Plot, World } from './world.ts';

const minute = 60_000;

/** Claims that something is wrong with what came, still undecided. */
export const openFaultPlots: readonly Plot[] = [
  {
    name: 'new: nobody has looked, nothing was sent back',
    count: 8,
    tell: world =>
      recent(world, { openedDaysAgo: world.random.between(0.03, 7), photos: world.random.whole(2, 4) }).tale,
  },
  {
    name: 'sent back already: needs a look, then may be settled',
    count: 7,
    tell(world) {
      const begun = recent(world, { openedDaysAgo: world.random.between(2, 7.2), photos: world.random.whole(2, 3) });
      createMoves(world, begun).sendsBack(world.soon(begun.openedAt, 5, 60));
      return begun.tale;
    },
  },
  {
    name: 'looked at, and sent back or not asked for: may be settled now',
    count: 9,
    tell(world) {
      const { random } = world;
      const begun = recent(world, { openedDaysAgo: random.between(3, 7.3), photos: random.whole(2, 4) });
      const moves = createMoves(world, begun);
      const looked = world.atWork(begun.openedAt, 2, 30);
      moves.look(looked, random.whole(1, 2));
      if (random.chance(0.3)) {
        moves.waive(shiftInstant(looked, 2 * minute));
        return begun.tale;
      }
      moves.askForReturn(shiftInstant(looked, 2 * minute));
      moves.sendsBack(world.soon(shiftInstant(looked, 60 * minute), 8, 50));
      return begun.tale;
    },
  },
  {
    name: 'a single photo: another angle is needed',
    count: 2,
    tell: world => recent(world, { openedDaysAgo: world.random.between(0.2, 6), photos: 1 }).tale,
  },
  {
    name: 'twice the same shot: another angle is needed',
    count: 1,
    tell(world) {
      const begun = recent(world, { openedDaysAgo: world.random.between(0.3, 6), photos: 1 });
      const first = begun.tale.steps[0]!.act;
      if (!('photo' in first)) throw new Error('The first photo comes first');
      const again = {
        ...first.photo,
        name: `${first.photo.name.slice(0, -4)}(1).jpg`,
        quality: first.photo.quality - 30,
      };
      begun.tale.steps.push(photo(shiftInstant(begun.openedAt, 90_000), again));
      return begun.tale;
    },
  },
  {
    name: 'no photo at all',
    count: 2,
    tell: world => recent(world, { openedDaysAgo: world.random.between(0.05, 5), photos: 0 }).tale,
  },
  {
    name: 'not sent back in time: may be refused now',
    count: 2,
    tell(world) {
      const { random } = world;
      const openedDaysAgo = random.between(4, 7.2);
      const begun = recent(world, {
        openedDaysAgo,
        receivedDaysBefore: 32 - openedDaysAgo + random.between(0, 6),
        photos: 2,
      });
      return begun.tale;
    },
  },
  {
    name: 'a few words only',
    count: 1,
    tell(world) {
      const cast = world.cast({ products: ['mug', 'plate', 'lamp', 'teapot'] });
      const description = world.speaker.later('short', cast.language === 'ja' ? 'en' : cast.language);
      const { customer, product } = cast;
      return recent(world, {
        reason: 'damaged_wholly',
        openedDaysAgo: world.random.between(0.2, 5),
        photos: 2,
        told: { description },
        wishes: { customer, product },
      }).tale;
    },
  },
  {
    name: 'the delivery date is not known',
    count: 1,
    tell(world) {
      const begun = recent(world, { openedDaysAgo: world.random.between(0.5, 7), photos: 2 });
      const { order, tracking } = begun.tale.record;
      begun.tale.record = {
        ...begun.tale.record,
        order: { ...order, deliveredAt: null },
        tracking: tracking && { ...tracking, scans: (tracking.scans ?? []).slice(0, 3) },
      };
      return begun.tale;
    },
  },
  {
    name: 'waits for photos from the customer',
    count: 8,
    tell(world) {
      const begun = recent(world, { openedDaysAgo: world.random.between(1.5, 7.2), photos: world.random.whole(0, 1) });
      createMoves(world, begun).askForPhotos(world.atWork(begun.openedAt, 3, 30));
      return begun.tale;
    },
  },
  {
    name: 'waits for the return',
    count: 12,
    tell(world) {
      const { random } = world;
      const openedDaysAgo = random.between(1.5, 7.2);
      const nearlyOver = random.chance(0.3);
      const begun = recent(world, {
        openedDaysAgo,
        receivedDaysBefore: nearlyOver ? 28.5 - openedDaysAgo : undefined,
        photos: random.whole(2, 3),
      });
      const moves = createMoves(world, begun);
      const looked = world.atWork(begun.openedAt, 2, 24);
      moves.look(looked);
      moves.askForReturn(shiftInstant(looked, 3 * minute));
      return begun.tale;
    },
  },
  {
    name: 'waits for the merchant',
    count: 5,
    tell(world) {
      const begun = recent(world, {
        reason: 'not_as_described',
        openedDaysAgo: world.random.between(1.5, 7.2),
        photos: 2,
      });
      const asked = world.atWork(begun.openedAt, 3, 30);
      begun.tale.steps.push(
        command(asked, world.agent(), {
          command: 'request_information',
          from: 'merchant',
          missing: ['merchant.answeredAt'],
          message:
            'The customer says that the item is not as described. Please tell us what you sent, within five days.',
          language: 'en',
          answerWithinDays: 5,
        }),
      );
      return begun.tale;
    },
  },
  {
    name: 'promise broken: still undecided after the 14 days',
    count: 3,
    tell(world) {
      const { random } = world;
      const begun = recent(world, { openedDaysAgo: random.between(15.2, 17.5), photos: 2 });
      const moves = createMoves(world, begun);
      moves.look(world.atWork(begun.openedAt, 30, 90));
      moves.sendsBack(world.soon(begun.openedAt, 60, 160));
      moves.says(world.ago(random.between(0.5, 2)), 'impatient');
      return begun.tale;
    },
  },
  {
    name: 'the same photo as in another claim',
    count: 1,
    tell(world) {
      const first = recent(world, {
        reason: 'damaged_wholly',
        openedDaysAgo: 9,
        photos: 2,
        wishes: { product: 'teapot' },
      });
      const second = recent(world, {
        reason: 'damaged_wholly',
        openedDaysAgo: 3,
        photos: 0,
        wishes: { product: 'teapot' },
      });
      const taken = first.tale.steps.flatMap(({ act }) => ('photo' in act ? [act.photo] : []));
      second.tale.steps.push(
        ...taken.map((one, place) =>
          photo(shiftInstant(second.openedAt, (place + 1) * 20_000), { ...one, name: `image${place + 1}.jpg` }),
        ),
      );
      return [first.tale, second.tale];
    },
  },
  {
    name: 'a photo that does not show the item, and one that does',
    count: 1,
    tell(world) {
      const begun = recent(world, { reason: 'damaged_partly', openedDaysAgo: world.random.between(2, 6), photos: 2 });
      const moves = createMoves(world, begun);
      const wrong = frame(begun.cast, { defect: 'none', shots: ['label'], size: 'large' }, 'label', 7);
      begun.tale.steps.push(photo(shiftInstant(begun.openedAt, 100_000), wrong));
      moves.note(
        world.atWork(begun.openedAt, 2, 20),
        'The last photo is only the label. The two others may do, please have a second look.',
      );
      return begun.tale;
    },
  },
];

function recent(world: World, what: Omit<Faulty, 'reason' | 'size'> & Partial<Pick<Faulty, 'reason'>>) {
  return faulty(world, { reason: drawReason(world.random), size: 'large', ...what });
}
