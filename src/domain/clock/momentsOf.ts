import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';

/**
 * When what the clocks measure happened in an episode; what has not happened is not there (never 0, never now). `by` of each: the sequence of its event.
 */
export type Moments = {
  /** First public message to the customer, or decision, by a person. */
  firstReply?: Moment;
  /** The decision that stands: approved or rejected. */
  decided?: Moment;
  approved?: Moment;
  settled?: Moment;
};
export type Moment = { at: Instant; by: number };

/**
 * The moments of each episode, by its number, as of an instant. What was taken back while it could be does not count: it never left the house. Messages
 * that no person sent (confirmations, reminders) are never a first reply, and a question to a merchant or a carrier is none to the customer.
 */
export function momentsOf(events: readonly PlacedEvent[], asOf: Instant): Map<number, Moments> {
  const known = events.filter(({ at }) => at <= asOf);
  const undone = new Set(known.flatMap(event => (event.type === 'undone' ? [event.payload.sequence] : [])));
  const episodes = new Map<number, Moments>();
  let moments: Moments = {};
  for (const event of known) {
    if (event.type === 'received' || event.type === 'appealed' || event.type === 'reopened') {
      moments = {};
      episodes.set(episodes.size + 1, moments);
    }
    if (undone.has(event.sequence)) continue;
    const moment = { at: event.at, by: event.sequence };
    if (repliesToCustomer(event)) moments.firstReply = earlier(moments.firstReply, moment);
    if (event.type === 'approved' || event.type === 'rejected') moments.decided = moment;
    if (event.type === 'approved') moments.approved = moment;
    if (event.type === 'refund_settled') moments.settled = moment;
  }
  return episodes;
}

function repliesToCustomer(event: PlacedEvent): boolean {
  if (event.actor.kind !== 'person') return false;
  switch (event.type) {
    case 'replied':
    case 'return_requested':
    case 'approved':
    case 'rejected':
      return true;
    case 'information_requested':
      return event.payload.from === 'customer';
    default:
      return false;
  }
}

function earlier(one: Moment | undefined, other: Moment): Moment {
  return one !== undefined && one.at <= other.at ? one : other;
}
