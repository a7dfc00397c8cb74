import { civilDateOf } from '#domain/calendar.ts';
import type { ClaimKnown } from '#domain/settlements/judgeSettlement.ts';
import type { NamedRefund } from '#domain/settlements/readSettlement.ts';
import type { SettlementLine } from '../schemas/refunds.ts';

/**
 * What becomes of a line without day and reference: nothing; it tells the one claim that it names and, where that was settled before, when and as what. Days are those
 * of `zone`.
 */
export function unfilled(zone: string, line: number, named: NamedRefund, known: readonly ClaimKnown[]): SettlementLine {
  const names = Object.entries(named) as [keyof NamedRefund, unknown][];
  const mine = names.length === 0 ? [] : known.filter(claim => names.every(([name, value]) => claim[name] === value));
  const claim = mine.length === 1 ? mine[0] : undefined;
  const refund = claim?.refund;
  const settledAt = refund?.state === 'settled' ? refund.settledAt : undefined;
  return {
    line,
    outcome: settledAt === undefined ? 'open' : 'known',
    claimId: claim?.claimId ?? null,
    number: claim?.number ?? null,
    amount: refund?.amount ?? null,
    settledOn: settledAt === undefined ? null : civilDateOf(settledAt, zone),
    reference: settledAt === undefined ? null : (refund?.reference ?? null),
    faults: [],
  };
}
