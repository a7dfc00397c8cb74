import { dateText, dayOf, type Instant } from '../calendar.ts';
import { phrase } from '../phrases.ts';
import { concerns } from '../policy/reasonScope.ts';
import type { Window } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';
import { cite, citeDate } from './cite.ts';
import { claimedTooLate } from './claimedTooLate.ts';
import { notConcerned } from './notConcerned.ts';
import { type Case, type Judge, type Outcome, outsideAnswers, underClause } from './outcome.ts';
import { citeZone, closingOf, type EdgeFound, zoneOf } from './windowEdge.ts';

/**
 * A wrong or damaged product is sent back within a time after it was received. What counts is when it left, even when that is learnt
 * late, and a day before the goods arrived is a mistake to be cleared up; an agent may waive the return at any time. Where a pack asks for no return, the claim itself must be made within the time.
 */
export const returnWindow: Judge<'returnWindow'> = (rule, judged) => {
  const window = rule.windows.find(({ concerns: scope }) => concerns(scope, judged.facts.reason));
  if (window === undefined) return notConcerned(judged.facts);
  return underClause(window, throughWindow(window, judged));
};

function throughWindow(window: Window, judged: Case): Outcome {
  const { facts } = judged;
  const used: FactUsed[] = [cite(facts, 'claim.reason', facts.reason)];
  if (window.waivable) {
    used.push(citeDate(facts, 'return.waivedAt'));
    const waivedAt = facts.return.waivedAt;
    if (waivedAt !== undefined) {
      return {
        answer: 'pass',
        because: phrase('return_waived', { at: waivedAt }),
        facts: used,
        arithmetic: [`waived ${waivedAt} <= asOf ${judged.asOf}`],
        wouldChange: [],
      };
    }
  }
  const { found, used: counted, missing } = closingOf(window, judged);
  used.push(...counted, ...citeZone(window, facts));
  if (found === undefined) {
    return {
      answer: 'unknown',
      because: phrase('window_anchor_missing', { fact: missing[0]! }),
      missing,
      facts: used,
      arithmetic: [],
      wouldChange: [phrase('would_fact', { fact: missing[0]! }), ...waiver(window)],
    };
  }
  return window.act === 'claim' ? byClaim(window, judged, found, used) : bySendingBack(window, judged, found, used);
}

function byClaim(window: Window, judged: Case, closed: EdgeFound, facts: FactUsed[]): Outcome {
  const used = [...facts, citeDate(judged.facts, 'claim.openedAt')];
  const { openedAt } = judged.facts;
  if (openedAt >= closed.at) return claimedTooLate(window, judged, closed, used);
  return {
    answer: 'pass',
    because: phrase('claimed_in_time', { lastDay: dateText(closed.day) }),
    facts: used,
    arithmetic: [...closed.lines, `closed from ${closed.at}`, `claim opened ${openedAt} < ${closed.at}`],
    wouldChange: [phrase('would_earlier_delivery', {})],
  };
}

function bySendingBack(window: Window, { facts, asOf }: Case, closed: EdgeFound, cited: FactUsed[]): Outcome {
  const lastDay = dateText(closed.day);
  const used = [...cited, citeDate(facts, 'return.shippedAt')];
  const counted = [...closed.lines, `last day ${lastDay}, closed from ${closed.at}`];
  const { shippedAt } = facts.return;
  const zone = zoneOf(window, facts);
  const zoneKnown = window.zone !== 'customer' || facts.timeZone !== undefined ? 'yes' : 'no';
  const params = { lastDay, zone, zoneKnown };
  if (shippedAt !== undefined && shippedAt < closed.anchor && dayOf(shippedAt, zone) < dayOf(closed.anchor, zone)) {
    return sentBeforeItCame(window, shippedAt, closed, used);
  }
  if (shippedAt !== undefined && shippedAt < closed.at) {
    return {
      answer: 'pass',
      because: phrase('sent_back_in_time', { ...params, at: shippedAt }),
      facts: used,
      arithmetic: [...counted, `sent back ${shippedAt} < ${closed.at}`],
      wouldChange: [phrase('would_earlier_delivery', {})],
    };
  }
  if (shippedAt === undefined && asOf < closed.at) {
    return {
      answer: 'unknown',
      because: phrase('send_back_by', params),
      deadline: closed.at,
      lastDay,
      missing: ['return.shippedAt'],
      facts: used,
      arithmetic: [...counted, `asOf ${asOf} < ${closed.at}`],
      wouldChange: [
        phrase('would_send_back', { lastDay }),
        ...waiver(window),
        phrase('would_deadline', { at: closed.at }),
      ],
    };
  }
  return {
    answer: outsideAnswers[window.after],
    because:
      shippedAt === undefined
        ? phrase('not_sent_back', params)
        : phrase('sent_back_too_late', { ...params, at: shippedAt }),
    deadline: closed.at,
    lastDay,
    facts: used,
    arithmetic: [...counted, shippedAt ? `sent back ${shippedAt} >= ${closed.at}` : `asOf ${asOf} >= ${closed.at}`],
    wouldChange: [phrase('would_sent_back_proof', { lastDay }), ...waiver(window)],
  };
}

/** One of the two dates is wrong, and nobody but a person can tell which. Days are compared, as shops often know no more. */
function sentBeforeItCame(window: Window, shippedAt: Instant, closed: EdgeFound, facts: FactUsed[]): Outcome {
  return {
    answer: 'unknown',
    because: phrase('sent_back_before_it_came', { at: shippedAt, from: closed.anchor }),
    missing: ['return.shippedAt'],
    facts,
    arithmetic: [...closed.lines, `sent back ${shippedAt} < ${closed.anchor}`],
    wouldChange: [phrase('would_fact', { fact: 'return.shippedAt' }), ...waiver(window)],
  };
}

function waiver(window: Window) {
  return window.waivable ? [phrase('would_waiver', {})] : [];
}
