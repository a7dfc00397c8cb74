import { type Change, changeOf, type Estimate } from './changeOf.ts';
import { type Confidence, normalQuantile } from './normalQuantile.ts';

/**
 * How much a number of arrivals has changed against another time of the same length, where each comes by itself (Poisson): their intervals by the score test (Garwood's
 * are a little wider). Throws a RangeError on a number that is negative.
 */
export function changeOfCount(now: number, before: number, confidence: Confidence = 0.95): Change {
  return changeOf(scoreInterval(now, confidence), scoreInterval(before, confidence));
}

function scoreInterval(value: number, confidence: Confidence): Estimate {
  if (!(value >= 0)) throw new RangeError(`count: ${value} is not 0 or more`);
  const z = normalQuantile[confidence];
  const [middle, half] = [value + z ** 2 / 2, z * Math.sqrt(value + z ** 2 / 4)];
  return { value, lower: middle - half, upper: middle + half };
}
