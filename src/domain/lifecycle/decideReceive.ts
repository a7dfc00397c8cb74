import type { Instant } from '../calendar.ts';
import type { EventPayloads, NewEvent } from '../events.ts';
import type { Facts } from '../facts.ts';
import { packInForce } from '../policy/packInForce.ts';
import { type Refusal, refuse } from '../refusals.ts';
import type { Command } from './command.ts';
import type { Decided } from './decide.ts';
import { isFuture, notAfter } from './foreignClock.ts';
import { tooEarlyUntil } from './judge.ts';

/**
 * A claim comes in, perhaps long after it was opened: it is judged by the version in force when it was opened, and what time has done to it since
 * (too early then, woken meanwhile) is told at the moments at which it happened.
 */
export function decideReceive(command: Extract<Command, { command: 'receive' }>, now: Instant): Decided {
  if (isFuture(command.facts.openedAt, now)) return refuse('in_the_future', { field: 'facts.openedAt' });
  const strange = unknownItem(command.facts);
  if (strange !== undefined) return strange;
  const { externalId, customerId, language, country, description } = command;
  const openedAt = notAfter(command.facts.openedAt, now);
  const facts = { ...command.facts, openedAt };
  const policy = versionInForce(command.policy.id, openedAt);
  if (policy === undefined) {
    return refuse('no_policy_in_force', { field: 'policy.id', params: { policy: command.policy.id, openedAt } });
  }
  const payload = { externalId, policy, customerId, language, country, description, facts };
  const received: NewEvent = { type: 'received', at: openedAt, payload };
  return { events: JSON.parse(JSON.stringify([received, ...sinceThen(payload, now)])) };
}

function sinceThen(claim: EventPayloads['received'], now: Instant): NewEvent[] {
  const { openedAt } = claim.facts;
  const then = tooEarlyUntil(claim, openedAt);
  const today = tooEarlyUntil(claim, now);
  if (today !== undefined) {
    return [{ type: 'parked', at: then === undefined ? now : openedAt, payload: { until: today } }];
  }
  if (then === undefined) return [];
  return [
    { type: 'parked', at: openedAt, payload: { until: then } },
    { type: 'woken', at: notAfter(then, now), payload: { until: then } },
  ];
}

/** What is claimed is of the order, where the order says what it holds. */
function unknownItem({ items = [], order }: Facts): Refusal | undefined {
  if (order.items.length === 0) return undefined;
  const index = items.findIndex(({ sku }) => !order.items.some(item => item.sku === sku));
  if (index < 0) return undefined;
  return refuse('unknown_item', { field: `items.${index}.sku`, params: { sku: items[index]!.sku } });
}

function versionInForce(id: string, openedAt: Instant) {
  try {
    const { version } = packInForce(id, openedAt);
    return { id, version };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
