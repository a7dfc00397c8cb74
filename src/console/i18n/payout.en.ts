import type { Messages } from './catalogue.ts';

/** Marking one refund as settled or failed, in the list of refunds and on its claim. */
export const payoutEn = {
  'payout.settle': 'Settled…',
  'payout.settleConfirm': 'Mark as settled',
  'payout.settleOf': 'Mark the refund of {number} as settled',
  'payout.fail': 'Failed…',
  'payout.failConfirm': 'Mark as failed',
  'payout.failOf': 'Mark the payment of {number} as failed',
  'payout.settleTitle': '{number}: {amount} was paid',
  'payout.day': 'Date of payment',
  'payout.dayHint': 'By the team’s calendar, {zone}',
  'payout.reference': 'Payment reference',
  'payout.referenceHint': 'As it stands on the bank statement or in the payment service',
  'payout.settledNow': '{number} is settled: {amount}, reference {reference}.',
  'payout.showSettled': 'Show it among the settled',
  'payout.failTitle': '{number}: {amount} did not arrive',
  'payout.failReason': 'Why it failed',
  'payout.failHint': 'The refund stays approved: it can be settled later, or its claim reopened.',
  'payout.failedNow': 'The payment of {number} is marked as failed.',
} satisfies Messages;
