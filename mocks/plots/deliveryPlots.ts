import { shiftInstant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import { command, finding, orderNews } from '../play/steps.ts';
import { takePhotos } from '../world/takePhotos.ts';
import { createMoves } from './moves.ts';
import { undelivered } from './opening.ts';
import type { Plot, World } from './world.ts';

/** Most parcels are just late; the others went astray on the way. */
const lateReason = ({ random }: World): Reason =>
  random.chance(0.68) ? 'not_received' : random.pick(['customs', 'turned_back', 'wrong_address'] as const);

/** The moment at which a claim paid so many days ago may be looked at: some time on day 75. */
const dayOpens = 75;

export const deliveryPlots: readonly Plot[] = [
  {
    name: 'too early: parked, wakes by itself',
    count: 44,
    tell(world) {
      const { random } = world;
      const paidDaysAgo = random.between(13, 73.5);
      const begun = undelivered(world, {
        reason: lateReason(world),
        paidDaysAgo,
        openedOnDay: Math.max(9, paidDaysAgo - random.between(0.2, 30)),
      });
      const moves = createMoves(world, begun);
      if (random.chance(0.45)) moves.reply(world.atWork(begun.openedAt, 2, 40), 'patience');
      if (random.chance(0.2)) moves.says(world.soon(begun.openedAt, 50, 200), 'impatient');
      return begun.tale;
    },
  },
  {
    name: 'woken: may be settled now',
    count: 6,
    tell(world) {
      const { random } = world;
      const paidDaysAgo = random.between(dayOpens + 1, dayOpens + 8);
      const begun = undelivered(world, { reason: lateReason(world), paidDaysAgo, openedOnDay: random.between(24, 68) });
      const moves = createMoves(world, begun);
      if (random.chance(0.5)) moves.reply(world.atWork(begun.openedAt, 3, 40), 'patience');
      if (random.chance(0.3)) moves.says(world.ago(random.between(0.1, 1)), 'impatient');
      return begun.tale;
    },
  },
  {
    name: 'claimed after the wait: may be settled at once',
    count: 3,
    tell(world) {
      const { random } = world;
      const openedDaysAgo = random.between(0.1, 7.2);
      const openedOnDay = random.between(dayOpens + 1.1, 96);
      return undelivered(world, { reason: lateReason(world), paidDaysAgo: openedOnDay + openedDaysAgo, openedOnDay })
        .tale;
    },
  },
  {
    name: 'woken, and the tracking was last looked at long before',
    count: 1,
    tell(world) {
      const { random } = world;
      const paidDaysAgo = random.between(dayOpens + 1, dayOpens + 8);
      const begun = undelivered(world, { reason: 'not_received', paidDaysAgo, openedOnDay: random.between(30, 60) });
      begun.tale.steps.push(
        orderNews(shiftInstant(begun.openedAt, 40 * 60_000), { tracking: { checkedAt: begun.openedAt } }),
      );
      return begun.tale;
    },
  },
  {
    name: 'waited for, then refunded',
    count: 42,
    tell(world) {
      const { random } = world;
      const openedOnDay = random.between(38, 74);
      const openedDaysAgo = random.between(dayOpens - openedOnDay + 8, 112);
      const paidDaysAgo = openedOnDay + openedDaysAgo;
      const begun = undelivered(world, { reason: lateReason(world), paidDaysAgo, openedOnDay });
      const moves = createMoves(world, begun);
      if (random.chance(0.4)) moves.reply(world.atWork(begun.openedAt, 3, 40), 'patience');
      const woke = world.ago(paidDaysAgo - dayOpens - 1);
      const decided = world.atWork(woke, 3, 96);
      moves.approve(decided);
      moves.settle(world.soon(decided, 18, 90));
      return begun.tale;
    },
  },
  {
    name: 'approved, the money is on its way',
    count: 9,
    tell(world) {
      const { random } = world;
      const paidDaysAgo = dayOpens + random.between(2.2, 8);
      const begun = undelivered(world, { reason: 'not_received', paidDaysAgo, openedOnDay: random.between(40, 73) });
      createMoves(world, begun).approve(world.atWork(world.ago(random.between(0.2, 1.8)), 0, 4));
      return begun.tale;
    },
  },
  {
    name: 'it arrived meanwhile',
    count: 20,
    tell(world) {
      const { random } = world;
      const openedDaysAgo = random.chance(0.12) ? random.between(2, 7) : random.between(10, 105);
      const openedOnDay = random.between(30, 70);
      const begun = undelivered(world, {
        reason: 'not_received',
        paidDaysAgo: openedDaysAgo + openedOnDay,
        openedOnDay,
      });
      const moves = createMoves(world, begun);
      const arrived = world.soon(begun.openedAt, 20, 140);
      begun.tale.steps.push(orderNews(shiftInstant(arrived, 3_000_000), { deliveredAt: arrived }));
      if (openedDaysAgo < 10) return begun.tale;
      if (random.chance(0.5)) {
        const said = world.soon(shiftInstant(arrived, 3_600_000), 1, 30);
        moves.says(said, 'it_arrived');
        begun.tale.steps.push(command(shiftInstant(said, 60_000), 'shop', { command: 'withdraw' }));
      } else moves.reject(world.atWork(shiftInstant(arrived, 2 * 3_600_000), 4, 60), 'waitingPeriod');
      return begun.tale;
    },
  },
  {
    name: 'marked as delivered: to be looked into',
    count: 3,
    tell(world) {
      const { random } = world;
      const begun = markedDelivered(world, random.between(0.2, 7));
      if (random.chance(0.3))
        createMoves(world, begun).says(world.soon(begun.openedAt, 10, 40), 'asked_the_post_office');
      return begun.tale;
    },
  },
  {
    name: 'marked as delivered: the carrier was asked',
    count: 6,
    tell(world) {
      const begun = markedDelivered(world, world.random.between(2, 7.2));
      const { by } = createMoves(world, begun);
      const asked = world.atWork(begun.openedAt, 4, 30);
      begun.tale.steps.push(
        command(asked, by, {
          command: 'request_information',
          from: 'carrier',
          missing: ['tracking.scans'],
          message: 'Please send us the proof of delivery of this parcel: signature, place and position.',
          language: 'en',
          answerWithinDays: 7,
        }),
      );
      return begun.tale;
    },
  },
  {
    name: 'marked as delivered: confirmed that it was not, then refunded',
    count: 14,
    tell(world) {
      const { random } = world;
      const begun = markedDelivered(world, random.between(12, 100));
      const moves = createMoves(world, begun);
      moves.says(world.soon(begun.openedAt, 10, 40), 'asked_the_post_office');
      const found = world.atWork(begun.openedAt, 44, 80);
      begun.tale.steps.push(finding(found, moves.by, 'nondelivery_confirmed'));
      moves.approve(shiftInstant(found, 60_000));
      moves.settle(world.soon(found, 20, 90));
      return begun.tale;
    },
  },
  {
    name: 'marked as delivered, confirmed early: waits like any other',
    count: 4,
    tell(world) {
      const { random } = world;
      const openedDaysAgo = random.between(3, 12);
      const begun = markedDelivered(world, openedDaysAgo, random.between(30, 50));
      const moves = createMoves(world, begun);
      begun.tale.steps.push(finding(world.atWork(begun.openedAt, 10, 40), moves.by, 'nondelivery_confirmed'));
      return begun.tale;
    },
  },
  {
    name: 'missing from a joint parcel',
    count: 7,
    tell(world) {
      const { random } = world;
      const openedOnDay = random.between(dayOpens + 1.1, 90);
      const openedDaysAgo = random.between(1, 40);
      const begun = undelivered(world, {
        reason: 'missing_from_joint_parcel',
        paidDaysAgo: openedOnDay + openedDaysAgo,
        openedOnDay,
      });
      const film = { defect: 'none', shots: ['packaging', 'label'], size: 'small' } as const;
      begun.tale.steps.push(...takePhotos(begun.cast, film, begun.openedAt));
      if (openedDaysAgo < 7) return begun.tale;
      const moves = createMoves(world, begun);
      const decided = world.atWork(begun.openedAt, 10, 70);
      moves.approve(decided);
      moves.settle(world.soon(decided, 20, 90));
      return begun.tale;
    },
  },
];

function markedDelivered(world: World, openedDaysAgo: number, openedOnDay = world.random.between(dayOpens + 1.1, 92)) {
  return undelivered(world, {
    reason: 'marked_delivered_not_received',
    paidDaysAgo: openedOnDay + openedDaysAgo,
    openedOnDay,
    deliveredDaysBefore: world.random.between(1, 9),
  });
}
