import type { Instant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import { type Begun, faulty, undelivered } from '../plots/opening.ts';
import { drawReason } from '../plots/reasonsDrawn.ts';
import type { World } from '../plots/world.ts';
import type { Wishes } from '../world/cast.ts';
import { merchants } from '../world/trade.ts';
import { badMerchantId, chapters, daysBefore, isIn, strikingCarrier } from './chapters.ts';

const undeliveredReasons: readonly Reason[] = [
  'not_received',
  'not_received',
  'not_received',
  'marked_delivered_not_received',
  'marked_delivered_not_received',
  'turned_back',
  'customs',
];
const badReasons: readonly Reason[] = [
  'damaged_partly',
  'damaged_partly',
  'damaged_wholly',
  'not_as_described',
  'not_as_described',
  'not_working',
];
const honest = merchants.filter(({ id }) => id !== badMerchantId);
const bad = merchants.find(({ id }) => id === badMerchantId)!;

/** A claim of the past as it came in, and what of the chapters it belongs to. */
export type Opened = Begun & { isBad: boolean; isStranded: boolean };

/** Draws a claim opened at a moment: what it is about and who sold it follow the chapters. */
export function drawOpened(
  world: World,
  openedAt: Instant,
  isBad = world.random.chance(badShare(daysBefore(world.now, openedAt))),
): Opened {
  const { random, now } = world;
  const daysAgo = daysBefore(now, openedAt);
  const turned = isIn('merchant', daysAgo);
  const isStranded = !isBad && isIn('strike', daysAgo) && random.chance(0.6);
  const wishes: Wishes = {
    merchant: isBad ? bad : random.pick(honest),
    ...(isStranded ? { carrier: strikingCarrier } : {}),
  };
  const story = { isBad: isBad && turned, isStranded };
  if (isStranded || (!story.isBad && random.chance(0.3))) return { ...late(world, daysAgo, wishes), ...story };
  const reason = story.isBad ? random.pick(badReasons) : drawReason(random);
  return { ...faulty(world, { reason, openedDaysAgo: daysAgo, photos: 0, size: 'small', wishes }), ...story };
}

/** Something that never came: claimed when the wait is over, but by a few too early. */
function late(world: World, daysAgo: number, wishes: Wishes): Begun {
  const { random } = world;
  const reason = random.pick(undeliveredReasons);
  const marked = reason === 'marked_delivered_not_received';
  const openedOnDay = !marked && random.chance(0.1) ? random.between(58, 73) : random.between(76.2, 94);
  const deliveredDaysBefore = marked ? random.between(1, 6) : undefined;
  return undelivered(world, { reason, paidDaysAgo: daysAgo + openedOnDay, openedOnDay, deliveredDaysBefore, wishes });
}

/** The part of all claims that the bad merchant's have: a fourteenth once, over two months ever more. */
function badShare(daysAgo: number): number {
  if (!isIn('merchant', daysAgo)) return 1 / merchants.length;
  return 1 / merchants.length + 0.17 * Math.min(1, (chapters.merchant.from - daysAgo) / 60);
}
