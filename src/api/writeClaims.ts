import type { Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { nextDeadline } from '#domain/clock/nextDeadline.ts';
import { writtenClock } from '#domain/clock/records/writtenClock.ts';
import { timeAhead } from '#domain/clock/timeAhead.ts';
import type { ClaimEvent } from '#domain/events.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal, type Refusal } from '#domain/refusals.ts';
import { drawClaimIds, insertClaims } from '#store/claims/insertClaims.ts';
import { saveClocks } from '#store/clocks/saveClocks.ts';
import { beginHistories } from '#store/events/beginHistories.ts';
import { insertRows } from '#store/insertRows.ts';
import { saveCustomers } from '#store/saveCustomers.ts';
import { saveOrders } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { claimsOfOrders } from './claimsOfOrders.ts';
import { carryOutConsequences } from './consequences.ts';
import { decideNew } from './decideNew.ts';
import type { Deps } from './deps.ts';
import type { Given } from './giveCommand.ts';
import { addColleagues, readColleagues } from './intake/history/colleagues.ts';
import { namesIn } from './intake/history/pastSteps.ts';
import { writePast } from './intake/history/writePast.ts';
import type { NewClaim } from './receiveClaims.ts';

/** Pasts that cannot be, or do not fit what the order's other claims were granted: why, by the external id. */
export class RefusedWhileWritten extends Error {
  override name = 'RefusedWhileWritten';
  readonly refusals: ReadonlyMap<string, Refusal>;

  constructor(refusals: ReadonlyMap<string, Refusal>) {
    super(`${refusals.size} claims are refused`);
    this.refusals = refusals;
  }
}

/**
 * Writes claims that nobody knew, in as few statements as one claim takes: customers and orders, then claims, histories and texts.
 * @throws RefusedWhileWritten for those whose past is refused; then nothing of this may be kept.
 */
export async function writeClaims(
  deps: Deps,
  trx: Transaction<Database>,
  records: readonly NewClaim[],
  actor: Actor,
  now: Instant,
): Promise<[NewClaim, Given][]> {
  if (records.length === 0) return [];
  await saveCustomers(
    trx,
    records.map(({ customer }) => customer),
  );
  await saveOrders(
    trx,
    records.map(({ order }) => order),
  );
  const orders = await claimsOfOrders(
    trx,
    records.map(({ order }) => order.id),
  );
  const names = records.flatMap(({ history }) => namesIn(history));
  await addColleagues(deps, trx, names, actor);
  const colleagues = await readColleagues(deps, trx, names);
  const ids = await drawClaimIds(trx, records.length);
  const refusals = new Map<string, Refusal>();
  const decided = records.flatMap((record, index) => {
    const claimId = ids[index]!;
    const facts = orders.among({ ...record.facts, claimId });
    const answer = decideNew(deps, record, facts, { claimId, actor, now, colleagues });
    if (isRefusal(answer)) {
      refusals.set(record.externalId, answer);
      return [];
    }
    const { claim, events, seals } = answer;
    if (record.history !== undefined) orders.became(claim, events);
    return [{ record, claimId, seals, recorded: events.map(one => ({ ...one, recordedAt: now })) }];
  });
  if (refusals.size > 0) throw new RefusedWhileWritten(refusals);
  const histories = decided.map(({ claimId, recorded }) => ({ claimId, events: recorded }));
  const events = Map.groupBy(await beginHistories(trx, histories), ({ claimId }) => claimId);
  const settings = await readClockSettings(trx);
  const standing = decided.map(({ record, claimId, seals }) => {
    const happened = events.get(claimId)!;
    const claim = happened.reduce<Claim | undefined>(evolve, undefined)!;
    const { reading, records } = writtenClock(happened, settings, now);
    const { assessment } = judge(claim, now);
    const nextMoment = timeAhead(claim, happened, reading, settings.dueSoonMs)[0]?.at;
    return { record, seals, claim, records, events: happened, assessment, deadline: nextDeadline(reading), nextMoment };
  });
  await insertClaims(
    trx,
    standing.map(({ record, claim, assessment, events: happened, deadline, nextMoment }) => ({
      claim,
      assessment,
      deadline,
      nextMoment,
      at: endOf(happened),
      bodyHash: record.bodyHash,
      extra: record.extra,
    })),
  );
  await saveClocks(trx, standing, settings);
  const texts = standing.flatMap(({ claim, seals }) =>
    seals.map(({ sealed, salt, value }) => ({ commitment: sealed, claim_id: claim.id, salt, value })),
  );
  await insertRows(trx, 'personal_values', texts);
  await writePast(
    deps,
    trx,
    standing.filter(({ record }) => record.history !== undefined),
    settings,
  );
  for (const { record, claim, records, events: happened, seals } of standing) {
    if (record.history === undefined)
      await carryOutConsequences(happened, { deps, trx, claim, settings, records, seals, arrival: {} });
  }
  return standing.map(({ record, claim, events: happened, assessment }) => [
    record,
    { claim, events: happened, assessment },
  ]);
}

/** When a claim ended without a decision, if it did so last; else its last event. */
function endOf(events: readonly ClaimEvent[]): Instant {
  return (events.findLast(({ type }) => type === 'withdrawn') ?? events.at(-1)!).at;
}
