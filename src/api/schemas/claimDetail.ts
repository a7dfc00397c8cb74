import { z } from '@hono/zod-openapi';
import { deliveryFailureCodes } from '#domain/deliveryFailure.ts';
import { findingKindNames } from '#domain/evidence.ts';
import { channels } from '#domain/facts.ts';
import { claimSummary, personRef } from './claimSummary.ts';
import { eligibility } from './eligibility.ts';
import { factName, instant, money, rule } from './vocabulary.ts';

export const itemClaimed = z.object({ sku: z.string(), quantity: z.int() });

export const finding = z.object({
  kind: z.enum(findingKindNames),
  photoId: z.string().optional(),
  at: instant,
  by: personRef,
});

export const photoShown = z
  .object({
    id: z.string(),
    sha256: z.string(),
    type: z.string(),
    width: z.int(),
    height: z.int(),
    shot: z.int(),
    receivedAt: instant,
    fileName: z.string().nullable(),
    thumbnail: z.string().openapi({ description: 'Path of the thumbnail (160 px).' }),
    screen: z.string().openapi({ description: 'Path of the large derivative (1600 px at most).' }),
    observations: z.array(
      z.object({ id: z.string(), kind: z.string(), severity: z.enum(['red', 'amber', 'info']), at: instant }),
    ),
    findings: z.array(finding),
  })
  .openapi('Photo');
export type PhotoShown = z.infer<typeof photoShown>;

/** Why a message was not taken over there: `detail` is the status that was answered, or the fault of the connection. */
export const deliveryFailure = z
  .object({ code: z.enum(deliveryFailureCodes), detail: z.string() })
  .openapi('DeliveryFailure');

/** A request for information or for the goods, and what became of the wait for it. */
const requestShown = z.object({
  kind: z.enum(['information', 'return']),
  until: instant.openapi({ description: 'The first instant at which the answer is late.' }),
  state: z.enum(['running', 'answered', 'answered_late', 'ended', 'taken_back']),
  answeredAt: instant.nullable(),
});

export const messageShown = z
  .object({
    id: z.string(),
    direction: z.enum(['in', 'out', 'note']),
    body: z.string().nullable().openapi({ description: 'Null when it was erased.' }),
    language: z.string().nullable(),
    author: z.string().nullable(),
    authorKind: z.string(),
    at: instant,
    recipient: z
      .enum(['customer', 'merchant', 'carrier'])
      .nullable()
      .openapi({ description: 'Of outgoing ones only.' }),
    delivery: z.enum(['held', 'sent', 'kept', 'undelivered', 'taken_back']).nullable(),
    sendAt: instant.nullable().openapi({ description: 'When a message that is held leaves.' }),
    sentAt: instant.nullable(),
    failure: deliveryFailure.nullable(),
    nextTryAt: instant
      .nullable()
      .openapi({ description: 'When an undelivered message is tried again; null: only when somebody says so.' }),
    request: requestShown.nullable(),
  })
  .openapi('Message');
export type MessageShown = z.infer<typeof messageShown>;

const recommendation = z.discriminatedUnion('action', [
  z.object({ action: z.literal('approve'), amount: money }),
  z.object({ action: z.literal('reject'), ground: rule }),
  z.object({ action: z.literal('ask'), missing: z.array(factName) }),
  z.object({ action: z.literal('wait'), until: instant }),
]);

export const decisionShown = z
  .object({
    kind: z.enum(['approved', 'rejected']),
    at: instant,
    by: personRef,
    origin: z
      .enum(['here', 'imported'])
      .openapi({ description: 'imported: made elsewhere, before the claim came here.' }),
    confirmedBy: personRef.nullable(),
    undoUntil: instant,
    amount: money.nullable(),
    method: z.string().nullable(),
    ground: z.string().nullable(),
    against: z.boolean(),
    justification: z.string().nullable(),
  })
  .openapi('Decision');

/** A message to the customer, ready to be edited; `fallback` names that the customer's own language has no template. */
export const draft = z.object({ body: z.string(), language: z.string(), fallback: z.boolean() }).openapi('Draft');
export type DraftShown = z.infer<typeof draft>;

export const timelineEntry = z.object({
  kind: z.enum(['placed', 'paid', 'shipped', 'scan', 'promised', 'delivered', 'claimed', 'sent_back', 'today']),
  at: instant,
  label: z.string().nullable(),
});

/** Everything that the claim page shows, in one answer. */
export const claimDetail = claimSummary
  .extend({
    description: z.string().nullable(),
    channel: z.enum(channels),
    accountId: z.string(),
    itemsClaimed: z.array(itemClaimed).nullable(),
    customer: z.object({
      id: z.string(),
      name: z.string().nullable(),
      country: z.string().nullable(),
      city: z.string().nullable(),
      timeZone: z.string().nullable(),
      language: z.string().nullable(),
    }),
    order: z.object({
      id: z.string(),
      accountId: z.string().nullable(),
      items: z.array(
        z.object({ sku: z.string(), title: z.string().nullable(), quantity: z.int(), price: money.nullable() }),
      ),
      paid: money.nullable(),
      refunded: money.nullable().openapi({ description: 'Refunded, or approved: what can be granted no more.' }),
      toBePaid: money.nullable().openapi({ description: 'Of that, what was approved here and is not paid yet.' }),
      left: money.nullable(),
      payment: z
        .object({ kind: z.string(), last4: z.string().nullable(), installments: z.int().nullable() })
        .nullable(),
      tracking: z.object({
        number: z.string().nullable(),
        carrier: z.string().nullable(),
        checkedAt: instant.nullable(),
      }),
    }),
    timeline: z.array(timelineEntry),
    photos: z.array(photoShown),
    findings: z.array(finding).openapi({ description: 'Findings on the claim itself, not on one photo.' }),
    messages: z.array(messageShown),
    customerClaims: z.array(claimSummary),
    orderClaims: z.array(claimSummary),
    customerTotals: z.object({ claims: z.int(), approved: z.int(), rejected: z.int() }),
    eligibility,
    recommendation,
    proposal: decisionShown.nullable().openapi({ description: 'An approval that waits for a second person.' }),
    decision: decisionShown.nullable(),
    undo: z.object({ kind: z.string(), until: instant }).nullable(),
    waiting: z
      .object({ on: z.string(), since: instant, answerBy: instant.nullable(), missing: z.array(factName) })
      .nullable(),
    parkedUntil: instant.nullable(),
    wokeAt: instant.nullable(),
    mergedInto: z.int().nullable(),
    refund: z
      .object({
        settledAt: instant.nullable(),
        reference: z.string().nullable(),
        failedAt: instant.nullable(),
        failure: z.string().nullable(),
      })
      .nullable(),
    drafts: z.object({ approve: draft, reject: draft, ask: draft, return: draft, wait: draft }),
    translates: z.boolean().openapi({ description: "Whether customers' words can be shown translated." }),
    houseZone: z.string().openapi({ description: 'The zone of the house, by whose days a refund is settled.' }),
    now: instant,
  })
  .openapi('ClaimDetail');

export type ClaimDetail = z.infer<typeof claimDetail>;

export const eventShown = z
  .object({
    sequence: z.int(),
    type: z.string(),
    at: instant,
    recordedAt: instant,
    actor: z.object({ kind: z.enum(['person', 'shop', 'system']), id: z.string(), name: z.string().nullable() }),
    payload: z.unknown().openapi({ description: 'As recorded; texts are opened where they were not erased.' }),
    hash: z.string(),
    previousHash: z.string(),
  })
  .openapi('ClaimEvent');

export type EventShown = z.infer<typeof eventShown>;

/** 409: somebody else acted meanwhile. `claim` is how it stands now, `since` what happened after the sequence that was sent. */
export const conflict = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.literal(409),
    detail: z.string().optional(),
    code: z.literal('stale_sequence'),
    claim: claimDetail,
    since: z.array(eventShown),
  })
  .openapi('Conflict');
