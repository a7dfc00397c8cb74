import type { Refund } from '../facts.ts';

/**
 * The refunds of an order after its marketplace told of some. One is known already when it has the same id, or without ids the same moment and
 * amount; of several equal ones as many are known as were ever told at once. One that was released here is ours and names its claim: it has the
 * same amount and was made no earlier than it was approved. `here`: the refunds released here, the oldest first.
 */
export function refundsTold(known: readonly Refund[], told: readonly Refund[], here: readonly Refund[]): Refund[] {
  const before = [...known];
  const ours = [...here];
  for (const { claimId, amount } of known) {
    if (claimId !== undefined) takeOut(ours, mine => mine.claimId === claimId && isSameAmount(mine, { amount }));
  }
  const news: Refund[] = [];
  for (const refund of told) {
    if (takeOut(before, one => isSame(one, refund)) !== undefined) continue;
    const mine = takeOut(ours, one => isSameAmount(one, refund) && one.at <= refund.at);
    news.push(mine === undefined ? refund : { ...refund, claimId: mine.claimId });
  }
  return [...known, ...news];
}

function isSame(one: Refund, other: Refund): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  return one.at === other.at && isSameAmount(one, other);
}

function isSameAmount(one: Pick<Refund, 'amount'>, other: Pick<Refund, 'amount'>): boolean {
  return one.amount.amount === other.amount.amount && one.amount.currency === other.amount.currency;
}

/** Takes the first that meets a condition out of a list and answers it. */
function takeOut(list: Refund[], meets: (refund: Refund) => boolean): Refund | undefined {
  const index = list.findIndex(meets);
  return index < 0 ? undefined : list.splice(index, 1)[0];
}
