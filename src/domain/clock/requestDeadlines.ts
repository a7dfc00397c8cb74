import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';
import type { Deadline } from './deadlinesOf.ts';
import type { Turn } from './turnsOf.ts';

/**
 * What the customer, the merchant or the carrier still owes as of an instant, as the requests say: an answer while the claim waits for it, also when it is
 * overdue; the goods until they are sent back or need not be. `turn` is the claim's last one; once it is closed or approved nothing is owed.
 */
export function requestDeadlines(events: readonly PlacedEvent[], turn: Turn, asOf: Instant): Deadline[] {
  const { standing } = turn;
  if (standing === undefined || standing.party === 'payment') return [];
  const state = (at: Instant) => (at <= asOf ? 'missed' : 'running');
  const owed: Deadline[] = [];
  const goods = goodsOwed(events, asOf);
  if (goods !== undefined) {
    const { sequence, sendBackBy: at } = goods;
    owed.push({ at, kind: 'send_back', party: 'customer', state: state(at), request: sequence });
  }
  if ('request' in standing && standing.answerBy !== undefined && standing.request !== goods?.sequence) {
    const { party, request, answerBy: at } = standing;
    owed.push({ at, kind: 'answer', party, state: state(at), request });
  }
  return owed;
}

function goodsOwed(
  events: readonly PlacedEvent[],
  asOf: Instant,
): { sequence: number; sendBackBy: Instant } | undefined {
  const asked: { sequence: number; sendBackBy?: Instant }[] = [];
  for (const event of events) {
    if (event.at > asOf) continue;
    if (event.type === 'return_requested') asked.push({ sequence: event.sequence, ...event.payload });
    else if (event.type === 'undone' && asked.at(-1)?.sequence === event.payload.sequence) asked.pop();
    else if (endsReturn(event)) asked.length = 0;
  }
  const last = asked.at(-1);
  return last?.sendBackBy === undefined ? undefined : { sequence: last.sequence, sendBackBy: last.sendBackBy };
}

/** The goods are on their way or need not come, or the claim begins anew. */
function endsReturn(event: PlacedEvent): boolean {
  switch (event.type) {
    case 'return_recorded':
    case 'return_waived':
    case 'appealed':
    case 'reopened':
      return true;
    case 'facts_updated': {
      const { shippedAt, waivedAt } = event.payload.change.return ?? {};
      return shippedAt !== undefined || waivedAt !== undefined;
    }
    default:
      return false;
  }
}
