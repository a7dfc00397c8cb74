import type { Instant } from '#domain/calendar.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import type { Deps } from '../deps.ts';
import type { ClaimDetail } from '../schemas/claimDetail.ts';
import { presentDecision } from './decision.ts';
import { draftSetting } from './draftSetting.ts';
import { draftMessages } from './drafts.ts';
import { presentEligibility } from './eligibility.ts';
import { presentFindings } from './findings.ts';
import { knownFrom } from './known.ts';
import { presentMessages } from './message.ts';
import { presentOrder } from './order.ts';
import { presentPhotos } from './photos.ts';
import type { ClaimRead } from './readClaim.ts';
import { presentSummary } from './summary.ts';
import { timeline } from './timeline.ts';

/** Everything that the claim page shows, judged as of now; a decided claim as its decision judged it. */
export function presentDetail(
  read: ClaimRead,
  reader: Actor,
  { houseRules, translator }: Pick<Deps, 'houseRules' | 'translator'>,
  now: Instant,
): ClaimDetail {
  const { claim, row, customer, totals } = read;
  const { facts } = claim;
  const known = knownFrom(read.texts, read.people);
  const judgement = judge(claim, now);
  const viewed = { now, dueSoonMs: read.settings.dueSoonMs, house: houseZone(read.settings) };
  const { undoable, waiting, refund } = claim;
  return {
    ...presentSummary(row, reader, viewed),
    description: claim.description === undefined ? null : known.text(claim.description),
    channel: facts.channel,
    accountId: facts.accountId,
    itemsClaimed: facts.items ?? null,
    customer: {
      id: customer.id,
      name: customer.name,
      country: customer.country ?? row.customer.country,
      city: customer.city,
      timeZone: customer.time_zone,
      language: customer.language,
    },
    order: presentOrder(read),
    timeline: timeline(facts, now),
    photos: presentPhotos(facts, read.photos, known),
    findings: presentFindings(facts.findings, undefined, known),
    messages: presentMessages(read, known),
    customerClaims: read.customerClaims.map(other => presentSummary(other, reader, viewed)),
    orderClaims: read.orderClaims.map(other => presentSummary(other, reader, viewed)),
    customerTotals: totals,
    eligibility: presentEligibility(read.decidedAs ?? judgement.assessment, facts.timeZone),
    recommendation: judgement.recommendation,
    proposal: claim.proposal === undefined ? null : presentDecision(claim.proposal, known),
    decision: claim.decision === undefined ? null : presentDecision(claim.decision, known),
    undo: undoable !== undefined && now < undoable.until ? { kind: undoable.kind, until: undoable.until } : null,
    waiting:
      waiting === undefined
        ? null
        : { on: waiting.on, since: waiting.since, answerBy: waiting.answerBy ?? null, missing: waiting.missing },
    parkedUntil: claim.parkedUntil ?? null,
    wokeAt: claim.wokeAt ?? null,
    mergedInto: claim.mergedInto ?? null,
    refund:
      refund === undefined
        ? null
        : {
            settledAt: refund.settledAt ?? null,
            reference: refund.reference ?? null,
            failedAt: refund.failedAt ?? null,
            failure: refund.failure === undefined ? null : known.text(refund.failure),
          },
    drafts: draftMessages(draftSetting(read, judgement, houseRules, now)),
    translates: translator !== undefined,
    houseZone: viewed.house,
    now,
  };
}
