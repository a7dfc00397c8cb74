import { dateText, type Instant, millisecondsOf } from '../calendar.ts';
import type { FactName } from '../facts.ts';
import { phrase } from '../phrases.ts';
import type { RuleOf } from '../policy/packSchema.ts';
import { concerns } from '../policy/reasonScope.ts';
import type { Window } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeDate, citeFindings, claimFinding } from './cite.ts';
import { claimedTooLate } from './claimedTooLate.ts';
import { notConcerned } from './notConcerned.ts';
import { type Case, type Judge, type Outcome, outsideAnswers, underClause } from './outcome.ts';
import { citeZone, closingOf, type EdgeFound, type EdgeSought, openingOf, zoneOf } from './windowEdge.ts';

const hourMs = 3_600_000;

/**
 * A parcel that did not come can be claimed only once sellers and postal services have had their time, from the start of the day on
 * which the window opens. A delivery date settles a claim that nothing came; beside any other delivery reason it must first be
 * looked into. A claim that came too early and whose tracking was last looked at long before it woke waits for another look.
 */
export const waitingPeriod: Judge<'waitingPeriod'> = (rule, judged) => {
  const window = rule.windows.find(({ concerns: scope }) => concerns(scope, judged.facts.reason));
  if (window === undefined) return notConcerned(judged.facts);
  return underClause(window, throughWindow(window, rule, judged));
};

function throughWindow(window: Window, rule: RuleOf<'waitingPeriod'>, judged: Case): Outcome {
  const { facts, asOf } = judged;
  const used = [cite(facts, 'claim.reason', facts.reason), citeDate(facts, 'order.deliveredAt')];

  const deliveredAt = facts.order.deliveredAt;
  if (deliveredAt !== undefined) {
    if (concerns(rule.failedByDelivery, facts.reason)) return arrived(judged, deliveredAt, used);
    const confirmed = claimFinding(facts, 'nondelivery_confirmed');
    used.push(...citeFindings(facts, confirmed ? [confirmed] : []));
    if (confirmed === undefined || confirmed.at < deliveredAt) return toLookInto(deliveredAt, used);
  }

  const closing = closingOf(window, judged);
  const opening = openingOf(window, judged);
  used.push(...citeZone(window, facts), ...opening.used, ...closing.used);
  const missing = [...new Set([...unfound(opening), ...unfound(closing)])];
  if (missing.length > 0) {
    return {
      answer: 'unknown',
      because: phrase('window_anchor_missing', { fact: missing[0]! }),
      missing,
      facts: used,
      arithmetic: [],
      wouldChange: [phrase('would_fact', { fact: missing[0]! })],
    };
  }
  if (closing.found && facts.openedAt >= closing.found.at) {
    return claimedTooLate(window, judged, closing.found, [...used, citeDate(facts, 'claim.openedAt')]);
  }
  const opened = opening.found;
  if (opened && asOf < opened.at) return tooEarly(window, judged, opened, used);
  used.push(citeDate(facts, 'claim.openedAt'));
  if (opened && rule.lookAgainAfterHours !== undefined && facts.openedAt < opened.at) {
    used.push(citeDate(facts, 'tracking.checkedAt'));
    const stale = lookedAtTooLongBefore(facts.tracking.checkedAt, opened.at, rule.lookAgainAfterHours);
    if (stale) return lookFirst(judged, opened, rule.lookAgainAfterHours, used);
  }
  return over(window, judged, opened, closing.found, used);
}

function unfound({ found, missing }: EdgeSought): FactName[] {
  return found ? [] : missing;
}

function arrived({ facts }: Case, deliveredAt: Instant, used: FactUsed[]): Outcome {
  const meanwhile = deliveredAt > facts.openedAt;
  return {
    answer: 'fail',
    because: phrase(meanwhile ? 'arrived_meanwhile' : 'arrived', { at: deliveredAt }),
    facts: [...used, citeDate(facts, 'claim.openedAt')],
    arithmetic: [`delivered ${deliveredAt} ${meanwhile ? '>' : '<='} claim opened ${facts.openedAt}`],
    wouldChange: [phrase('would_marked_delivered', { reason: 'marked_delivered_not_received' })],
  };
}

function toLookInto(deliveredAt: Instant, used: FactUsed[]): Outcome {
  return {
    answer: 'unknown',
    because: phrase('delivery_to_look_into', { at: deliveredAt }),
    missing: ['claim.findings'],
    facts: used,
    arithmetic: [`delivered ${deliveredAt}, no finding nondelivery_confirmed since`],
    wouldChange: [phrase('would_nondelivery_finding', {})],
  };
}

function tooEarly(window: Window, judged: Case, opened: EdgeFound, used: FactUsed[]): Outcome {
  return {
    answer: outsideAnswers[window.before],
    because: phrase(readingCode('waiting', window), waitingParams(window, judged, opened)),
    until: opened.at,
    facts: used,
    arithmetic: [...openingLines(window, opened), `asOf ${judged.asOf} < ${opened.at}`],
    wouldChange: [phrase('would_time', { until: opened.at }), phrase('would_delivery_date', {})],
  };
}

function lookedAtTooLongBefore(checkedAt: Instant | undefined, wokeAt: Instant, hours: number): boolean {
  return checkedAt !== undefined && millisecondsOf(wokeAt) - millisecondsOf(checkedAt) > hours * hourMs;
}

function lookFirst({ facts }: Case, opened: EdgeFound, hours: number, used: FactUsed[]): Outcome {
  const checkedAt = facts.tracking.checkedAt!;
  return {
    answer: 'unknown',
    because: phrase('tracking_to_look_at', { at: checkedAt, hours, wokeAt: opened.at }),
    missing: ['tracking.checkedAt'],
    facts: used,
    arithmetic: [
      ...opened.lines,
      `first eligible instant ${opened.at}`,
      `claim opened ${facts.openedAt} < ${opened.at}`,
      `tracking looked at ${checkedAt}, more than ${hours} h before ${opened.at}`,
    ],
    wouldChange: [phrase('would_tracking_look', {}), phrase('would_delivery_date', {})],
  };
}

function over(
  window: Window,
  judged: Case,
  opened: EdgeFound | undefined,
  closed: EdgeFound | undefined,
  used: FactUsed[],
): Outcome {
  const arithmetic: string[] = [];
  if (opened) arithmetic.push(...openingLines(window, opened), `asOf ${judged.asOf} >= ${opened.at}`);
  if (closed) {
    arithmetic.push(
      ...closed.lines,
      `closed from ${closed.at}`,
      `claim opened ${judged.facts.openedAt} < ${closed.at}`,
    );
  }
  return {
    answer: 'pass',
    because: opened
      ? phrase(readingCode('waiting_over', window), waitingParams(window, judged, opened))
      : phrase('no_waiting', {}),
    facts: used,
    arithmetic,
    wouldChange: [phrase('would_delivery_date', {})],
  };
}

function openingLines(window: Window, opened: EdgeFound): string[] {
  const lines = [...opened.lines, `first eligible instant ${opened.at}`];
  if (window.reading === 'favours_customer') {
    lines.push(`reading: from day ${opened.count} on, which favours the customer`);
  }
  return lines;
}

function readingCode<C extends 'waiting' | 'waiting_over'>(code: C, window: Window): C | `${C}_favouring` {
  return window.reading === 'favours_customer' ? `${code}_favouring` : code;
}

function waitingParams(window: Window, { facts }: Case, opened: EdgeFound) {
  const zone = zoneOf(window, facts);
  const zoneKnown = window.zone !== 'customer' || facts.timeZone !== undefined ? 'yes' : 'no';
  return { day: opened.count, from: dateText(opened.day), anchor: opened.anchor, zone, zoneKnown };
}
