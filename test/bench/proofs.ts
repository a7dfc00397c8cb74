import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { assess } from '#domain/eligibility/assess.ts';
import type { Facts } from '#domain/facts.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { judgedArbitrary } from '#test/domain/factsArbitrary.ts';

type Judged = { facts: Facts; asOf: Instant };

export type ProofBench = {
  /** Claims judged by all eight rules, arithmetic and phrases included, a second on one core. */
  proofsPerSecond: number;
  /** The same over claims of which no fact lies after the judgement, as in the queue. */
  presentProofsPerSecond: number;
  /** Two bare date comparisons a claim in a plain loop, a second: what the machine does without explaining anything. */
  plainPerSecond: number;
  /** How many times a plain loop is faster than a whole proof. */
  timesPlain: number;
  claims: number;
};

const dayMs = 86_400_000;

/**
 * Whole proofs a second on claims of every reason, many zones and dates of seven years, each judged once a round: results are not kept
 * between claims, and facts come as they come from a database. The text of every line of arithmetic is really built. The median of `rounds` after one to warm up.
 */
export function benchProofs(claims = 20_000, rounds = 7): ProofBench {
  const drawn = drawClaims(claims);
  const present = drawn.map(({ facts, asOf }) => ({ facts: withoutLater(facts, asOf), asOf }));
  const pack = packById('joom', 1);
  const proofs = ({ facts, asOf }: Judged) => writtenOut(assess(facts, pack, asOf));
  const proofsPerSecond = perSecond(drawn, proofs, rounds);
  const presentProofsPerSecond = perSecond(present, proofs, rounds);
  const plainPerSecond = perSecond(drawn, plain, rounds);
  return {
    proofsPerSecond,
    presentProofsPerSecond,
    plainPerSecond,
    timesPlain: plainPerSecond / presentProofsPerSecond,
    claims,
  };
}

/** Claims of every kind, the same ones every time. */
function drawClaims(claims: number): Judged[] {
  return fc.sample(judgedArbitrary, { numRuns: claims, seed: 75 }).map(spread);
}

/** Over seven years, so that dates and changes of clocks differ from claim to claim. */
function spread(judged: Judged, i: number): Judged {
  const years = (i % 7) * 365 * dayMs;
  const move = (value: unknown): unknown => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return shiftInstant(value, -years);
    if (Array.isArray(value)) return value.map(move);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, move(part)]));
  };
  return JSON.parse(JSON.stringify(move(judged)));
}

/** A copy of the facts without those dated after `asOf`. */
function withoutLater(facts: Facts, asOf: Instant): Facts {
  const isLater = (value: unknown): boolean =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) && value > asOf;
  const prune = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      return value.filter(item => !Object.values(item).some(isLater)).map(prune);
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => !isLater(part))
        .map(([key, part]) => [key, prune(part)]),
    );
  };
  return prune(facts) as Facts;
}

/** Reads a character of every line, so that no text stays a promise of the engine to join it later. */
function writtenOut({ rules }: ReturnType<typeof assess>): number {
  let read = rules.length;
  for (const { arithmetic } of rules) for (const line of arithmetic) read += line.charCodeAt(line.length - 1);
  return read;
}

function plain({ facts, asOf }: Judged): number {
  const { paidAt, placedAt, deliveredAt } = facts.order;
  const opens = Date.parse(paidAt ?? placedAt ?? facts.openedAt) + 75 * dayMs;
  const closes = deliveredAt === undefined ? 0 : Date.parse(deliveredAt) + 31 * dayMs;
  return Number(Date.parse(asOf) >= opens) + Number(Date.parse(asOf) < closes);
}

/** Per second of processor time (all threads of the process, so collecting garbage counts): other processes on the machine do not show. */
function perSecond(judged: Judged[], judge: (one: Judged) => number, rounds: number): number {
  const rates: number[] = [];
  let kept = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.cpuUsage();
    for (const one of judged) kept += judge(one);
    const { user, system } = process.cpuUsage(start);
    if (round > 0) rates.push((judged.length / (user + system)) * 1_000_000);
  }
  if (kept === 0) throw new Error('nothing was judged');
  return rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)]!;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { proofsPerSecond, presentProofsPerSecond, plainPerSecond, timesPlain, claims } = benchProofs();
  const round = (value: number) => Math.round(value).toLocaleString('en');
  console.log(`whole proofs a second of one core, ${round(claims)} claims of all kinds`);
  console.log(`  every fact in the past        ${round(presentProofsPerSecond)}`);
  console.log(`  with facts of later dates     ${round(proofsPerSecond)}`);
  console.log(`  two bare date comparisons     ${round(plainPerSecond)}   (${timesPlain.toFixed(1)} times as many)`);
}
