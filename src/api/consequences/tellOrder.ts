import { shiftInstant } from '#domain/calendar.ts';
import type { EventType } from '#domain/events.ts';
import type { Setting, Stored } from './setting.ts';

/** Given to the job that releases the refund, in milliseconds. */
const releaseTime = 1000;

/**
 * The order's other claims learn what became of this one, by a job that reads how all of them stand when it runs. A decision is told
 * once it can no longer be undone and its refund is released, so undoing tells nothing. A claim that came in alone has nobody to tell.
 */
export async function tellOrder(event: Stored<EventType>, { claim, schedule }: Setting): Promise<void> {
  if (event.type === 'received' && claim.facts.siblings.length === 0) return;
  const undoUntil =
    event.type === 'approved' || event.type === 'rejected' ? event.payload.decision.undoUntil : undefined;
  schedule({
    kind: 'order_changed',
    key: `${event.claimId}:${event.sequence}`,
    payload: { orderId: claim.facts.order.id, claimId: event.claimId },
    runAt: undoUntil === undefined ? event.recordedAt : shiftInstant(undoUntil, releaseTime),
  });
}
