import type { Deps } from '#api/deps.ts';
import { type ClaimRecord, claimRecord } from '#api/intake/claimRecord.ts';
import { newClaimOfRecord } from '#api/intake/newClaimOfRecord.ts';
import { receiveClaims } from '#api/receiveClaims.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { isRefusal } from '#domain/refusals.ts';
import { sampleShop } from '../play/perform.ts';

/** Claims of one transaction. */
const atOnce = 200;

/**
 * Brings claims along with their past, as a team does that moves in: each checked as every record is. Answers after each part how many are in.
 * @throws when one is refused: then its history contradicts the domain.
 */
export async function* bringPast(
  deps: Deps,
  records: readonly ClaimRecord[],
  part = atOnce,
): AsyncGenerator<number, void> {
  for (let from = 0; from < records.length; from += part) {
    const some = records.slice(from, from + part);
    const claims = some.map(record => newClaimOfRecord(claimRecord.parse(record)));
    const received = await receiveClaims({ ...deps, houseRules }, claims, sampleShop);
    for (const [i, one] of received.entries()) {
      if (!isRefusal(one)) continue;
      const where = `${some[i]!.externalId}, ${one.field}`;
      throw new Error(`${where}: ${one.code} ${JSON.stringify(one.params ?? {})}`);
    }
    yield from + some.length;
  }
}
