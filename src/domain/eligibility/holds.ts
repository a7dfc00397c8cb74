import { millisecondsOf } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { moneyText } from '../money.ts';
import type { Condition } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeDate } from './cite.ts';

const dayMs = 86_400_000;

/** Whether a condition of a window's edge holds; what it looked at is added to `used`. A fact that is not known holds none. */
export function holds(condition: Condition, facts: Facts, used: FactUsed[]): boolean {
  const { order, tracking } = facts;
  switch (condition.kind) {
    case 'paid_over': {
      used.push(cite(facts, 'order.paid', order.paid ? moneyText(order.paid) : null));
      return condition.anyOf.some(limit => limit.currency === order.paid?.currency && order.paid.amount > limit.amount);
    }
    case 'no_scan':
      used.push(cite(facts, 'tracking.scans', tracking.scans.length));
      return tracking.scans.length === 0;
    case 'promised_within': {
      used.push(citeDate(facts, 'order.placedAt'), citeDate(facts, 'order.promisedAt'));
      if (order.placedAt === undefined || order.promisedAt === undefined) return false;
      return millisecondsOf(order.promisedAt) - millisecondsOf(order.placedAt) < condition.days * dayMs;
    }
  }
}
