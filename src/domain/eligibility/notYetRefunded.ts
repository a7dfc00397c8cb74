import type { Facts, Sibling } from '../facts.ts';
import { moneyText } from '../money.ts';
import { phrase } from '../phrases.ts';
import type { FactUsed } from '../verdict.ts';
import { amountLeft } from './amountLeft.ts';
import { cite, citeDate, citeFindings, claimFinding } from './cite.ts';
import { earlierOpenClaims, overlaps } from './earlierClaims.ts';
import type { Judge, Outcome } from './outcome.ts';

/**
 * Something of the order is left to refund. Of two open claims for the same thing the later one waits until the earlier is closed,
 * or an agent finds that it is not a duplicate.
 */
export const notYetRefunded: Judge<'notYetRefunded'> = (_rule, { facts }) => {
  const { paid, refunds } = facts.order;
  if (paid === undefined) return lacking('paid_unknown', [cite(facts, 'order.paid', null)]);
  const paidText = moneyText(paid);
  const used = [cite(facts, 'order.paid', paidText)];
  if (paid.amount <= 0) {
    return {
      answer: 'fail',
      because: phrase('nothing_paid', {}),
      facts: used,
      arithmetic: [`paid ${paidText}`],
      wouldChange: [phrase('would_paid', {})],
    };
  }
  const sums = amountLeft(facts);
  const lastRefund = refunds.reduce((last, { at }) => (at > last ? at : last), facts.openedAt);
  if (sums === undefined) {
    used.push(cite(facts, 'order.refunds', refunds.map(refund => moneyText(refund.amount)).join(' + '), lastRefund));
    return lacking('refund_other_currency', used);
  }
  const refundedText = moneyText(sums.refunded);
  const leftText = moneyText(sums.left);
  used.push(cite(facts, 'order.refunds', refundedText, lastRefund));
  const arithmetic = [`${paidText} - ${refundedText} = ${leftText}`];
  if (sums.left.amount <= 0) {
    return {
      answer: 'fail',
      because: phrase('all_refunded', { refunded: refundedText }),
      facts: used,
      arithmetic,
      wouldChange: [phrase('would_refund_undone', {})],
    };
  }
  const duplicate = possibleDuplicate(facts, used);
  if (duplicate !== undefined) {
    const claim = duplicate.claimId;
    return {
      answer: 'unknown',
      because: phrase('possible_duplicate', { claim, at: duplicate.openedAt }),
      missing: ['claim.findings'],
      facts: used,
      arithmetic: [...arithmetic, `claim ${claim} opened ${duplicate.openedAt} <= ${facts.openedAt}, still open`],
      wouldChange: [phrase('would_duplicate_closed', { claim }), phrase('would_duplicate_finding', {})],
    };
  }
  return {
    answer: 'pass',
    because: phrase('left_to_refund', { left: leftText, paid: paidText }),
    facts: used,
    arithmetic,
    wouldChange: [phrase('would_all_refunded', { left: leftText })],
  };
};

function possibleDuplicate(facts: Facts, used: FactUsed[]): Sibling | undefined {
  const earlier = earlierOpenClaims(facts);
  used.push(cite(facts, 'claim.duplicates', earlier.length));
  if (facts.siblings.length > 0) used.push(citeDate(facts, 'claim.openedAt'));
  if (earlier.length === 0) return undefined;
  used.push(cite(facts, 'claim.items', itemsText(facts)));
  const duplicate = earlier.find(sibling => overlaps(sibling.items, facts.items));
  if (duplicate === undefined) return undefined;
  const finding = claimFinding(facts, 'not_a_duplicate');
  used.push(...citeFindings(facts, finding ? [finding] : []));
  return finding === undefined ? duplicate : undefined;
}

/** Empty when the whole order is claimed. */
function itemsText(facts: Facts): string {
  return (facts.items ?? []).map(({ sku, quantity }) => `${quantity} x ${sku}`).join(', ');
}

function lacking(code: 'paid_unknown' | 'refund_other_currency', facts: FactUsed[]): Outcome {
  const fact = code === 'paid_unknown' ? 'order.paid' : 'order.refunds';
  return {
    answer: 'unknown',
    because: phrase(code, {}),
    missing: [fact],
    facts,
    arithmetic: [],
    wouldChange: [phrase('would_fact', { fact })],
  };
}
