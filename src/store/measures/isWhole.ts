import type { Chosen } from './chosenClaims.ts';

/** Whether all claims are meant: nothing is chosen. */
export function isWhole(chosen: Chosen): boolean {
  return Object.values(chosen).every(values => values === undefined || values.length === 0);
}
