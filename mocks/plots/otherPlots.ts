import { shiftInstant } from '#domain/calendar.ts';
import type { Channel } from '#domain/facts.ts';
import type { Reason } from '#domain/reasons.ts';
import { command, mergeInto, message, orderNews } from '../play/steps.ts';
import { createMoves } from './moves.ts';
import { type Begun, faulty, undelivered } from './opening.ts';
import { paidLongAgo } from './paidLongAgo.ts';
import type { Plot, World } from './world.ts';

const minute = 60_000;
const wrongChannels: readonly Channel[] = ['email', 'phone', 'social_media', 'help_centre', 'post', 'email', 'other'];

/** Everything that is neither a lost parcel nor a faulty product: wrong ways in, doubles, appeals, facts that lack. */
export const otherPlots: readonly Plot[] = [
  {
    name: 'wrong channel: may be refused now',
    count: 3,
    tell: world => wrongChannel(world, world.random.between(0.1, 7.2)).tale,
  },
  {
    name: 'wrong channel: refused',
    count: 13,
    tell(world) {
      const begun = wrongChannel(world, world.random.between(5, 110));
      createMoves(world, begun).reject(world.atWork(begun.openedAt, 2, 30), 'officialChannel');
      return begun.tale;
    },
  },
  {
    name: 'from another account than the one that ordered',
    count: 1,
    tell: world =>
      undelivered(world, {
        reason: 'not_received',
        ...paidLongAgo(world, world.random.between(1, 8)),
        told: { accountId: `acc-${world.random.whole(100_000, 999_999)}` },
      }).tale,
  },
  {
    name: 'not covered: may be refused now',
    count: 2,
    tell: world => notCovered(world, world.random.between(0.2, 7.2)).tale,
  },
  {
    name: 'not covered: refused',
    count: 11,
    tell(world) {
      const begun = notCovered(world, world.random.between(6, 110));
      createMoves(world, begun).reject(world.atWork(begun.openedAt, 2, 40), 'coveredReason');
      return begun.tale;
    },
  },
  {
    name: 'claimed twice: the later one may be a double',
    count: 1,
    tell(world) {
      const [first, second] = twice(world, world.random.between(3, 7));
      return [first.tale, second.tale];
    },
  },
  {
    name: 'claimed twice: merged',
    count: 5,
    tell(world) {
      const [first, second] = twice(world, world.random.between(12, 60));
      const merged = world.atWork(second.openedAt, 3, 30);
      const { externalId } = first.tale.record;
      second.tale.steps.push(mergeInto(merged, world.agent(), externalId));
      const moves = createMoves(world, first);
      const decided = world.atWork(shiftInstant(merged, minute), 5, 40);
      moves.approve(decided);
      moves.settle(world.soon(decided, 18, 70));
      return [first.tale, second.tale];
    },
  },
  {
    name: 'refused, and the customer appeals',
    count: 2,
    tell(world) {
      const begun = arrivedAndRefused(world, world.random.between(8, 20));
      const moves = createMoves(world, begun);
      const refused = begun.tale.steps.at(-1)!.at;
      const appealed = world.soon(refused, 20, 90);
      begun.tale.steps.push(
        command(appealed, 'shop', { command: 'appeal', text: world.speaker.later('appeal', begun.cast.language) }),
      );
      if (world.random.chance(0.5)) moves.take(world.atWork(appealed, 2, 10));
      return begun.tale;
    },
  },
  {
    name: 'refused, reopened by a manager, refunded',
    count: 3,
    tell(world) {
      const begun = arrivedAndRefused(world, world.random.between(25, 90));
      const by = world.manager();
      const reopened = world.atWork(begun.tale.steps.at(-1)!.at, 20, 90);
      const decided = shiftInstant(reopened, 12 * minute);
      begun.tale.steps.push(
        command(reopened, by, { command: 'reopen', justification: 'The proof of delivery shows another house.' }),
        command(decided, by, {
          command: 'approve',
          justification: 'The carrier admits that it was left at the wrong door.',
          message: world.speaker.agent('approved', begun.cast.language),
        }),
      );
      createMoves(world, begun, by).settle(world.soon(decided, 18, 70));
      return begun.tale;
    },
  },
  {
    name: 'what was paid is not known',
    count: 1,
    tell(world) {
      const begun = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, world.random.between(1, 6)) });
      const { order } = begun.tale.record;
      begun.tale.record = { ...begun.tale.record, order: { ...order, paid: null, payment: null } };
      return begun.tale;
    },
  },
  {
    name: 'the time zone of the customer is not known',
    count: 1,
    tell(world) {
      const begun = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, world.random.between(1, 6)) });
      const { customer } = begun.tale.record;
      begun.tale.record = { ...begun.tale.record, customer: { ...customer, timeZone: null, city: null } };
      return begun.tale;
    },
  },
  {
    name: 'the merchant disputes it',
    count: 2,
    tell(world) {
      const begun = faulty(world, {
        reason: 'not_as_described',
        openedDaysAgo: world.random.between(3, 7.2),
        photos: 3,
        size: 'large',
      });
      const answered = world.soon(begun.openedAt, 20, 60);
      begun.tale.steps.push(
        orderNews(answered, {
          merchantAnswer: {
            notifiedAt: begun.openedAt,
            answeredAt: answered,
            position: world.random.pick(['accepts', 'disputes'] as const),
          },
        }),
        message(shiftInstant(answered, minute), world.random.pick(merchantsSay), 'merchant'),
      );
      return begun.tale;
    },
  },
];

const merchantsSay = [
  'We have checked our stock: it is the article of the listing. We think that the customer expected something else.',
  'Sorry about this. The supplier changed the material without telling us. We accept the claim.',
  'We packed this order ourselves and it was in perfect order.',
] as const;

function wrongChannel(world: World, openedDaysAgo: number): Begun {
  const { random } = world;
  const channel = random.pick(wrongChannels);
  if (random.chance(0.5)) {
    return undelivered(world, { reason: 'not_received', ...paidLongAgo(world, openedDaysAgo), told: { channel } });
  }
  const reason = random.pick<Reason>(['damaged_wholly', 'wrong_item', 'not_working', 'wrong_size']);
  return faulty(world, { reason, openedDaysAgo, photos: random.whole(0, 1), size: 'small', told: { channel } });
}

function notCovered(world: World, openedDaysAgo: number): Begun {
  const reason = world.random.chance(0.65) ? 'change_of_mind' : 'other';
  return faulty(world, { reason, openedDaysAgo, photos: 0, size: 'small' });
}

/** Two claims for one order; the first may be settled. */
function twice(world: World, openedDaysAgo: number): [Begun, Begun] {
  const first = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, openedDaysAgo) });
  const second = world.soon(first.openedAt, 10, 70);
  const { record } = first.tale;
  const again = {
    ...record,
    externalId: world.externalId(),
    openedAt: second,
    description: world.speaker.claim('not_received', first.cast.language, first.cast.product),
  };
  return [first, { ...first, openedAt: second, tale: { record: again, steps: [] } }];
}

function arrivedAndRefused(world: World, openedDaysAgo: number): Begun {
  const begun = undelivered(world, { reason: 'not_received', ...paidLongAgo(world, openedDaysAgo) });
  const arrived = world.soon(begun.openedAt, 5, 30);
  begun.tale.steps.push(orderNews(shiftInstant(arrived, 20 * minute), { deliveredAt: arrived }));
  createMoves(world, begun).reject(world.atWork(shiftInstant(arrived, 60 * minute), 4, 40), 'waitingPeriod');
  return begun;
}
