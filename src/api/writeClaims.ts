import type { Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { nextDeadline } from '#domain/clock/nextDeadline.ts';
import { writtenClock } from '#domain/clock/records/writtenClock.ts';
import { decide } from '#domain/lifecycle/decide.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { drawClaimIds, insertClaims } from '#store/claims/insertClaims.ts';
import { insertClocks } from '#store/clocks/saveClocks.ts';
import { beginHistories } from '#store/events/beginHistories.ts';
import { insertRows } from '#store/insertRows.ts';
import { saveCustomers } from '#store/saveCustomers.ts';
import { saveOrders } from '#store/saveOrders.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { claimsOfOrders } from './claimsOfOrders.ts';
import { carryOutConsequences } from './consequences.ts';
import type { Deps } from './deps.ts';
import type { Given } from './giveCommand.ts';
import { commandOf, type NewClaim } from './receiveClaims.ts';
import { sealTexts } from './sealTexts.ts';

/** Writes claims that nobody knew, in as few statements as one claim takes: customers and orders, then claims, histories and texts. */
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
  const ids = await drawClaimIds(trx, records.length);
  const decided = records.map((record, index) => {
    const claimId = ids[index]!;
    const facts = orders.among({ ...record.facts, claimId });
    const { command, seals } = sealTexts(deps, commandOf(record, facts));
    const answer = decide(undefined, command, actor, now, deps.houseRules);
    if (isRefusal(answer))
      throw new Error(`Claim ${record.externalId} was to be taken in, then refused: ${answer.code}`);
    return { record, claimId, seals, recorded: answer.events.map(event => ({ event, actor, recordedAt: now })) };
  });
  const histories = decided.map(({ claimId, recorded }) => ({ claimId, events: recorded }));
  const events = Map.groupBy(await beginHistories(trx, histories), ({ claimId }) => claimId);
  const settings = await readClockSettings(trx);
  const standing = decided.map(({ record, claimId, seals }) => {
    const happened = events.get(claimId)!;
    const claim = happened.reduce<Claim | undefined>(evolve, undefined)!;
    const { reading, records } = writtenClock(happened, settings, now);
    const { assessment } = judge(claim, now);
    return { record, seals, claim, records, events: happened, assessment, deadline: nextDeadline(reading) };
  });
  await insertClaims(
    trx,
    standing.map(({ record, claim, assessment, events: happened, deadline }) => ({
      claim,
      assessment,
      deadline,
      at: happened.at(-1)!.at,
      bodyHash: record.bodyHash,
      extra: record.extra,
    })),
  );
  await insertClocks(trx, standing, settings);
  const texts = standing.flatMap(({ claim, seals }) =>
    seals.map(({ sealed, salt, value }) => ({ commitment: sealed, claim_id: claim.id, salt, value })),
  );
  await insertRows(trx, 'personal_values', texts);
  for (const { claim, events: happened, seals } of standing) {
    await carryOutConsequences(happened, { deps, trx, before: undefined, claim, seals, arrival: {} });
  }
  return standing.map(({ record, claim, events: happened, assessment }) => [
    record,
    { claim, events: happened, assessment },
  ]);
}
