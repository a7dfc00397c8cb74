import type { Instant } from '#domain/calendar.ts';
import type { EventPayloads, EventType, PlacedEvent } from '#domain/events.ts';
import type { Actor } from '#domain/people.ts';
import { factsOf } from '#test/domain/factsOf.ts';
import { ana, jobs, shop } from '#test/domain/lifecycle/cast.ts';

type Loose = { [T in EventType]: Partial<EventPayloads[T]> };

const message = 'sha256:m';
const undoUntil = '2100-01-01T00:00:00.000Z';
const decision = { by: 'ana', undoUntil } as EventPayloads['approved']['decision'];

/** The least that an event of each type says, and who usually causes it. */
const usual: { [T in EventType]: { by: Actor; payload: (at: Instant) => EventPayloads[T] } } = {
  received: {
    by: shop,
    payload: openedAt => ({
      externalId: 'shop-1',
      policy: { id: 'joom', version: 1 },
      customerId: 'customer-1',
      language: 'fr',
      facts: factsOf({ openedAt, return: { shippedAt: undefined } }),
    }),
  },
  facts_updated: { by: shop, payload: () => ({ change: {} }) },
  evidence_added: { by: shop, payload: receivedAt => ({ photo: { ...factsOf().photos[0]!, receivedAt } }) },
  message_received: { by: shop, payload: () => ({ message, from: 'customer' }) },
  replied: { by: ana, payload: () => ({ message, language: 'fr' }) },
  noted: { by: ana, payload: () => ({ note: message }) },
  taken: { by: ana, payload: () => ({ personId: 'ana' }) },
  released: { by: ana, payload: () => ({}) },
  assigned: { by: ana, payload: () => ({ to: 'ben' }) },
  information_requested: {
    by: ana,
    payload: () => ({ from: 'customer', missing: [], message, language: 'fr', undoUntil }),
  },
  return_requested: { by: ana, payload: () => ({ message, language: 'fr', undoUntil }) },
  return_waived: { by: ana, payload: () => ({ justification: message }) },
  return_recorded: { by: shop, payload: shippedAt => ({ shippedAt }) },
  finding_recorded: {
    by: ana,
    payload: at => ({ finding: { kind: 'nondelivery_confirmed', at, by: 'ana' } }),
  },
  approval_proposed: { by: ana, payload: () => ({ decision: { ...decision, kind: 'approved' } }) },
  approved: { by: ana, payload: () => ({ decision: { ...decision, kind: 'approved' } }) },
  rejected: { by: ana, payload: () => ({ decision: { ...decision, kind: 'rejected' } }) },
  undone: { by: ana, payload: () => ({ sequence: 0, kind: 'approved' }) },
  appealed: { by: shop, payload: () => ({ text: message }) },
  reopened: { by: ana, payload: () => ({ justification: message }) },
  withdrawn: { by: shop, payload: () => ({}) },
  merged: { by: ana, payload: () => ({ into: 8 }) },
  parked: { by: jobs, payload: until => ({ until }) },
  woken: { by: jobs, payload: until => ({ until }) },
  deadline_due_soon: { by: jobs, payload: dueAt => ({ deadline: 'decision', dueAt, party: 'team' }) },
  deadline_missed: { by: jobs, payload: dueAt => ({ deadline: 'decision', dueAt, party: 'team' }) },
  reminded: { by: jobs, payload: () => ({ request: 2, message, language: 'fr' }) },
  request_expired: { by: jobs, payload: () => ({ request: 2, on: 'customer' }) },
  refund_settled: { by: shop, payload: settledAt => ({ settledAt, reference: 'psp-1' }) },
  refund_failed: { by: shop, payload: () => ({ reason: message }) },
};

export type Happening = { [T in EventType]: [type: T, at: Instant, payload?: Loose[T], by?: Actor] }[EventType];

/** A history as the store would hold it: what happened, in the order in which it was learnt. `undone` takes back the event before it unless it names one. */
export function historyOf(...happenings: Happening[]): PlacedEvent[] {
  return happenings.map(([type, at, payload, by], i) => {
    const { by: somebody, payload: least } = usual[type];
    const said = type === 'undone' ? { ...least(at), sequence: i } : least(at);
    const placed = { claimId: 7, sequence: i + 1, actor: by ?? somebody };
    return { ...placed, type, at, payload: { ...said, ...payload } } as PlacedEvent;
  });
}
