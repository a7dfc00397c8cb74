import { type CivilDate, civilDateOf, type Instant } from '../calendar.ts';
import { type Money, moneyText } from '../money.ts';
import type { SettlementFault } from '../settlementFaults.ts';
import { daysOfText } from './daysOfText.ts';
import type { NamedRefund, Settlement } from './readSettlement.ts';

/** A claim that a line may mean, with its refund unless it has none that stands. */
export type ClaimKnown = { claimId: number; number: string; externalId: string; orderId: string; refund?: RefundKnown };
export type RefundKnown = {
  amount: Money;
  state: 'held' | 'approved' | 'settled' | 'failed';
  approvedAt: Instant;
  failedAt?: Instant;
  settledAt?: Instant;
  reference?: string;
};

/** What a line does. `settled`: its refund, on that day; `known`: it was settled so already; `faults`: nothing, and why. */
export type SettlementVerdict =
  | { outcome: 'settled' | 'known'; claim: ClaimKnown; day: CivilDate }
  | { outcome: 'refused'; claim?: ClaimKnown; faults: SettlementFault[] };

/**
 * Judges a line of a file of settlements against the claims that it may mean: any of them that has one of its names. Pure; days are civil days of `zone`, the
 * house's. The amount has to be the approved one to the last minor unit.
 */
export function judgeSettlement(
  line: Settlement,
  candidates: readonly ClaimKnown[],
  when: { zone: string; now: Instant },
): SettlementVerdict {
  const meant = meantBy(line, candidates);
  if ('code' in meant) return { outcome: 'refused', faults: [meant] };
  const { number, refund } = meant;
  const refused = (...faults: SettlementFault[]): SettlementVerdict => ({ outcome: 'refused', claim: meant, faults });
  if (refund === undefined) return refused({ code: 'no_refund', params: { number } });
  const money = moneyFault(line.amount, refund.amount);
  if (money !== undefined) return refused(money);
  const days = daysOfText(line.day, when.zone);
  if (days.length === 0) return refused({ code: 'day_unreadable', column: 'settledOn', params: { text: line.day } });
  if (refund.state === 'settled') {
    const day = civilDateOf(refund.settledAt!, when.zone);
    const reference = refund.reference ?? '';
    if (reference === line.reference && days.includes(day)) return { outcome: 'known', claim: meant, day };
    return refused({ code: 'settled_otherwise', params: { number, day, reference } });
  }
  if (refund.state === 'held') return refused({ code: 'still_held', params: { number } });
  const faults = days.map(day => dayFault(day, refund, when));
  const possible = days.filter((_, i) => faults[i] === undefined);
  if (possible.length === 1) return { outcome: 'settled', claim: meant, day: possible[0]! };
  if (possible.length === 0) return refused(faults[0]!);
  const params = { text: line.day, days: possible.join(', ') };
  return refused({ code: 'day_ambiguous', column: 'settledOn', params });
}

/** The one claim that a line means. An order's is the one with a refund of that amount, where the others have another. */
function meantBy({ named, amount }: Settlement, candidates: readonly ClaimKnown[]): ClaimKnown | SettlementFault {
  const mine = candidates.filter(claim =>
    (Object.entries(named) as [keyof NamedRefund, unknown][]).every(([name, value]) => claim[name] === value),
  );
  if (mine.length === 1) return mine[0]!;
  const names = Object.entries(named).map(([name, value]) => (name === 'claimId' ? `C-${value}` : String(value)));
  if (mine.length === 0) {
    const some = candidates.some(claim =>
      Object.entries(named).some(([name, value]) => claim[name as keyof NamedRefund] === value),
    );
    const code = some && names.length > 1 ? 'names_disagree' : 'unknown_claim';
    return { code, column: columnOfName(named), params: { named: names.join(' / ') } };
  }
  const refunded = mine.filter(({ refund }) => refund !== undefined);
  const [first] = refunded.length > 0 ? refunded : mine;
  if (refunded.length < 2) return first!;
  const fitting = refunded.filter(({ refund }) => moneyFault(amount, refund!.amount) === undefined);
  if (fitting.length === 1) return fitting[0]!;
  const params = { orderId: first!.orderId, numbers: refunded.map(({ number }) => number).join(', ') };
  return { code: 'several_refunds', column: 'order', params };
}

function columnOfName({ claimId, externalId }: NamedRefund): 'claim' | 'externalId' | 'order' {
  return claimId !== undefined ? 'claim' : externalId !== undefined ? 'externalId' : 'order';
}

function moneyFault(given: Money, approved: Money): SettlementFault | undefined {
  if (given.currency !== approved.currency) {
    const params = { given: given.currency, expected: approved.currency };
    return { code: 'currency_differs', column: 'currency', params };
  }
  if (given.amount === approved.amount) return undefined;
  return {
    code: 'amount_differs',
    column: 'amount',
    params: { given: moneyText(given), expected: moneyText(approved) },
  };
}

function dayFault(
  day: CivilDate,
  { approvedAt, failedAt }: RefundKnown,
  { zone, now }: { zone: string; now: Instant },
): SettlementFault | undefined {
  const approved = civilDateOf(approvedAt, zone);
  const failed = failedAt === undefined ? approved : civilDateOf(failedAt, zone);
  if (day > civilDateOf(now, zone)) return { code: 'day_in_the_future', column: 'settledOn', params: { day } };
  if (day < approved) return { code: 'day_before_approval', column: 'settledOn', params: { day, approved } };
  if (day < failed) return { code: 'day_before_failure', column: 'settledOn', params: { day, failed } };
  return undefined;
}
