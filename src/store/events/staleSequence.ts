/** Somebody else changed the claim meanwhile: `actual` is the sequence of its last event, not the `expected` one. */
export class StaleSequence extends Error {
  override name = 'StaleSequence';
  readonly claimId: number;
  readonly expected: number;
  readonly actual: number;

  constructor(claimId: number, expected: number, actual: number) {
    super(`Claim ${claimId} stands at event ${actual}, not ${expected}`);
    this.claimId = claimId;
    this.expected = expected;
    this.actual = actual;
  }
}
