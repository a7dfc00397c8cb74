import type { World } from './world.ts';

/** Paid so long ago that the wait is over, whatever the zone. */
export function paidLongAgo(world: World, openedDaysAgo: number) {
  const openedOnDay = world.random.between(76.2, 94);
  return { paidDaysAgo: openedOnDay + openedDaysAgo, openedOnDay };
}
