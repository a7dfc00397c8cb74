import type { Instant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { NextDeadline } from '#domain/clock/nextDeadline.ts';
import { waitingParty } from '#domain/clock/standing.ts';
import { actionStateOf } from '#domain/lifecycle/allowedActions.ts';
import type { Money } from '#domain/money.ts';
import { groupOf } from '#domain/reasons.ts';
import { isOpen } from '#domain/status.ts';
import type { Assessment } from '#domain/verdict.ts';

/** The deadline of a claim without one, and of one whose clock is paused: far, so that it sorts last. */
export const noDeadline: Instant = '9999-12-31T00:00:00.000Z';

/** A claim as it stands after its last event, which happened `at`, with how it is judged and its next deadline. */
export type Standing = {
  claim: Claim;
  assessment: Assessment;
  deadline: NextDeadline | undefined;
  /** When time alone next brings something to be told; it may have come. */
  nextMoment: Instant | undefined;
  at: Instant;
};

/** The columns that the queue sorts, filters and counts by. jsonb as values. `decided_at` is set on the way in: see `decidedAt`. */
export function projectionOf({ claim, assessment, deadline, nextMoment }: Standing) {
  const { facts } = claim;
  const amount = amountOf(claim, assessment);
  const items = facts.order.items;
  const claimed = facts.items ? items.find(item => facts.items?.some(({ sku }) => sku === item.sku)) : items[0];
  return {
    external_id: claim.externalId,
    sequence: claim.sequence,
    status: claim.status,
    waiting_on: waitingParty(claim) ?? null,
    reason: facts.reason,
    reason_group: groupOf(facts.reason),
    verdict: assessment.verdict,
    missing_count: new Set(assessment.rules.flatMap(proof => proof.missing ?? [])).size,
    changes_at: assessment.changesAt ?? null,
    deadline_at: deadline !== undefined && 'at' in deadline ? deadline.at : noDeadline,
    deadline_kind: deadline?.kind ?? null,
    deadline_left_ms: deadline !== undefined && 'leftMs' in deadline ? deadline.leftMs : null,
    next_moment_at: nextMoment ?? null,
    opened_at: facts.openedAt,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? facts.order.paid?.currency ?? null,
    customer_id: claim.customerId,
    order_id: facts.order.id,
    merchant_id: facts.order.merchantId ?? null,
    country: claim.country ?? null,
    language: claim.language,
    item_title: claimed?.title ?? null,
    assignee_id: claim.assigneeId ?? null,
    photo_count: facts.photos.length,
    first_photo_id: facts.photos[0]?.id ?? null,
    actionable: actionStateOf(claim),
    failed_rules: assessment.rules.filter(({ answer }) => answer === 'fail').map(({ rule }) => rule),
    duplicate_of: duplicateOf(assessment) ?? null,
  };
}

/** When a claim left the queue: its decision, else (withdrawn, merged) its last event; null while it is open. */
export function decidedAt({ claim, at }: Standing): Instant | null {
  if (isOpen(claim.status)) return null;
  return claim.decision?.at ?? at;
}

/** The claim that the policy names as the one that this one seems to repeat. */
function duplicateOf({ rules }: Assessment): number | undefined {
  const because = rules.find(({ rule }) => rule === 'notYetRefunded')?.because;
  return because?.code === 'possible_duplicate' ? Number(because.params.claim) : undefined;
}

/** What is at stake: what was or is about to be granted, else what the policy would grant, else what was paid. */
function amountOf(claim: Claim, assessment: Assessment): Money | undefined {
  return claim.decision?.amount ?? claim.proposal?.amount ?? assessment.proposed ?? claim.facts.order.paid;
}
