import type { Claim } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { payoutDueAt } from '#domain/clock/targets/payoutDueAt.ts';
import type { ClaimEvent } from '#domain/events.ts';
import type { NewRow } from '#store/insertRows.ts';
import type { Seal } from '#store/personal/seal.ts';
import { unknownPayment } from '#store/saveOrders.ts';
import { type Kept, kept, type Outgoing, outgoing } from '../../consequences/said.ts';
import type { Deps } from '../../deps.ts';
import { newId } from '../../secrets.ts';

type Past = { claim: Claim; events: readonly ClaimEvent[]; seals: readonly Seal[] };

/** The conversation of a claim that was brought along: all of it was sent in its own time, and nothing leaves any more. */
export function pastMessages(deps: Pick<Deps, 'randomBytes'>, { claim, events, seals }: Past): NewRow<'messages'>[] {
  const words = new Map(seals.map(({ sealed, value }) => [sealed, value]));
  return events.flatMap((event): NewRow<'messages'>[] => {
    const { message, ...row } = wordsOf(event, claim) ?? {};
    const body = message === undefined ? undefined : words.get(message);
    if (body === undefined) return [];
    const { claimId: claim_id, sequence, at } = event;
    return [
      {
        id: newId(deps, 'message'),
        claim_id,
        sequence,
        body,
        at,
        send_at: null,
        failure: null,
        ...row,
      } as NewRow<'messages'>,
    ];
  });
}

function wordsOf(event: ClaimEvent, claim: Claim) {
  const { actor } = event;
  if (event.type in outgoing) {
    const { message, language, from } = (outgoing as Record<string, (event: ClaimEvent) => Outgoing>)[event.type]!(
      event,
    );
    const author = { author_kind: actor.kind, author_id: actor.id };
    const sent = { delivery: 'sent' as const, sent_at: event.at, recipient: from ?? 'customer' };
    return { message, direction: 'out' as const, language: language ?? claim.language, ...author, ...sent };
  }
  if (!(event.type in kept)) return undefined;
  const { sealed, direction, from, language } = (kept as Record<string, (event: ClaimEvent) => Kept>)[event.type]!(
    event,
  );
  return {
    message: sealed,
    direction,
    language: language ?? (from === 'customer' ? claim.language : null),
    author_kind: from ?? actor.kind,
    author_id: from === undefined ? actor.id : from === 'customer' ? claim.customerId : null,
    ...{ delivery: null, sent_at: null, recipient: null },
  };
}

/** The refunds of a claim that was brought along, as they stand: nothing is sent for them. One that was approved and not settled is to be paid. */
export function pastRefunds({ claim, events }: Past, settings: ClockSettings): NewRow<'refunds'>[] {
  const refunds: NewRow<'refunds'>[] = [];
  for (const event of events) {
    const last = refunds.at(-1);
    if (event.type === 'approved') {
      const { amount, method } = event.payload.decision;
      if (amount === undefined) throw new Error(`The approval of claim ${claim.id} names no amount`);
      refunds.push({
        claim_id: claim.id,
        decision_sequence: event.sequence,
        order_id: claim.facts.order.id,
        amount: amount.amount,
        currency: amount.currency,
        payment_kind: method?.kind ?? unknownPayment,
        state: 'approved',
        approved_at: event.at,
        due_at: payoutDueAt(claim, event.at, settings) ?? null,
        failed_at: null,
        settled_at: null,
        reference: null,
      });
    } else if (last !== undefined && event.type === 'refund_settled') {
      Object.assign(last, {
        state: 'settled',
        settled_at: event.payload.settledAt,
        reference: event.payload.reference,
      });
    } else if (last !== undefined && event.type === 'refund_failed') {
      Object.assign(last, { state: 'failed', failed_at: event.at });
    } else if (last !== undefined && event.type === 'reopened' && last.state !== 'settled') {
      last.state = 'taken_back';
    }
  }
  return refunds;
}
