import type { Instant } from '#domain/calendar.ts';
import type { Tale } from '../play/tale.ts';
import { createRandom } from '../random.ts';
import { answerFirst } from './answerFirst.ts';
import { deliveryPlots } from './deliveryPlots.ts';
import { handOut } from './handOut.ts';
import { moneyPlots } from './moneyPlots.ts';
import { openFaultPlots } from './openFaultPlots.ts';
import { otherPlots } from './otherPlots.ts';
import { settledFaultPlots } from './settledFaultPlots.ts';
import { createWorld, type Plot } from './world.ts';

export const plots: readonly Plot[] = [
  ...deliveryPlots,
  ...openFaultPlots,
  ...settledFaultPlots,
  ...moneyPlots,
  ...otherPlots,
];

/** The claims of the sample world that have no name of their own. Equal seeds and moments tell equal tales. */
export function tellPlots(now: Instant, seed: string): Tale[] {
  const world = createWorld(now, createRandom(seed));
  const turns = world.random.shuffled(plots.flatMap(plot => Array.from({ length: plot.count }, () => plot)));
  const tales = turns.flatMap(plot => plot.tell(world));
  handOut(world, tales);
  answerFirst(world, tales);
  return tales;
}
