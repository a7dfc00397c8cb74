import { describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { mostScans } from '#domain/facts.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { isNews, mergeFacts } from '#domain/lifecycle/mergeFacts.ts';
import { factsOf, judgedAt, photoOf } from '#test/domain/factsOf.ts';
import { ana, ben, jobs, mia, shop } from './cast.ts';
import { given } from './given.ts';

const scan = { at: '2026-03-02T08:00:00.000Z', status: 'in_transit', place: 'Lyon' };

describe('facts that are learnt', () => {
  it('are merged over what is known; scans are added once', () => {
    const update: Command = {
      command: 'update_facts',
      tracking: { number: 'T1', scans: [scan] },
      order: { shippedAt: '2026-01-15T00:00:00.000Z' },
    };
    const told = given().when(update, { by: shop }).thenEvents('facts_updated');
    expect(told.claim.facts.tracking).toEqual({ number: 'T1', scans: [scan] });
    expect(told.claim.facts.order).toMatchObject({
      shippedAt: '2026-01-15T00:00:00.000Z',
      paidAt: '2026-01-10T23:30:00.000Z',
    });
    const later = { place: 'Paris', status: 'delivered', at: '2026-03-03T08:00:00.000Z' };
    const sameScan = { place: 'Lyon', status: 'in_transit', at: scan.at };
    const again = told.when({ command: 'update_facts', tracking: { scans: [sameScan, later] } }, { by: shop });
    expect(again.thenEvents('facts_updated').claim.facts.tracking.scans).toEqual([scan, later]);
  });

  it('that were known already are no event', () => {
    const update: Command = {
      command: 'update_facts',
      tracking: { scans: [scan] },
      merchant: { position: 'disputes' },
    };
    const told = given().when(update, { by: shop }).thenEvents('facts_updated');
    told.when(update, { by: shop }).thenEvents();
    told.when({ command: 'update_facts' }, { by: shop }).thenEvents();
  });

  it('name an agent as their source when a person entered them, until the marketplace says otherwise', () => {
    const delivered: Command = {
      command: 'update_facts',
      order: { deliveredAt: '2026-03-02T08:00:00.000Z' },
      reason: 'wrong_item',
    };
    const byAna = given().when(delivered, { by: ana }).thenEvents('facts_updated');
    expect(byAna.claim.facts.sources).toEqual({ 'order.deliveredAt': 'agent', 'claim.reason': 'agent' });
    const byShop = byAna.when(delivered, { by: shop }).thenEvents('facts_updated');
    expect(byShop.claim.facts.sources).toEqual({ 'order.deliveredAt': 'order', 'claim.reason': 'customer' });
    expect(given().when(delivered, { by: shop }).thenEvents('facts_updated').claim.facts.sources).toEqual({});
  });

  it('reach a decided claim from the marketplace without changing where it stands', () => {
    const approved = given().when({ command: 'approve' }, { by: ana }).thenEvents('approved');
    const update: Command = { command: 'update_facts', return: { receivedAt: '2026-03-18T08:00:00.000Z' } };
    const told = approved.when(update, { by: shop }).thenEvents('facts_updated').thenStatus('approved');
    expect(told.claim.facts.return.receivedAt).toBe('2026-03-18T08:00:00.000Z');
    approved.when(update, { by: ana }).thenRefused('not_permitted');
  });

  it('of the order come from the system: refunds are added once, siblings replaced by their claim', () => {
    const refund = { at: judgedAt, amount: { amount: 500, currency: 'EUR' }, claimId: 9 };
    const sibling = { claimId: 9, openedAt: '2026-03-01T00:00:00.000Z' };
    const change = { order: { refunds: [refund] }, siblings: [sibling] };
    const told = given().when({ command: 'know', change }, { by: jobs }).thenEvents('facts_updated');
    told.when({ command: 'know', change }, { by: jobs }).thenEvents();
    const closed = { ...sibling, closedAt: judgedAt };
    const again = told
      .when({ command: 'know', change: { siblings: [closed] } }, { by: jobs })
      .thenEvents('facts_updated');
    expect(again.claim.facts.siblings).toEqual([closed]);
    expect(again.claim.facts.order.refunds).toEqual([refund]);
  });
});

describe('a photo', () => {
  const grey = '80'.repeat(64);
  const almostGrey = `83${'80'.repeat(63)}`;
  const add = (id: string, fingerprint: string, receivedAt = judgedAt): Command => {
    const { shot: _, observations: __, ...photo } = photoOf(id, { fingerprint, receivedAt });
    return { command: 'add_evidence', photo, fileName: 'sha256:name' };
  };
  const bare = () => given(factsOf({ photos: [], findings: [] }));

  it('is numbered by its shot: the same shot keeps its number, another gets the next', () => {
    const story = bare()
      .when(add('a', grey), { by: shop })
      .thenEvents('evidence_added')
      .when(add('b', 'ff'.repeat(64)), { by: shop })
      .thenEvents('evidence_added')
      .when(add('c', almostGrey), { by: ana })
      .thenEvents('evidence_added')
      .when(add('d', 'not a fingerprint'), { by: shop })
      .thenEvents('evidence_added');
    expect(story.claim.facts.photos.map(({ id, shot }) => [id, shot])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
      ['d', 3],
    ]);
    expect(story.last('evidence_added')).toMatchObject({ at: judgedAt, payload: { fileName: 'sha256:name' } });
  });

  it('with the same bytes is no event, the twenty-first is refused', () => {
    let story = bare();
    for (let i = 0; i < 20; i += 1) story = story.when(add(`p${i}`, grey), { by: shop }).thenEvents('evidence_added');
    story.when(add('p3', grey), { by: shop }).thenEvents();
    story.when(add('p20', grey), { by: shop }).thenRefused('too_many_photos', { field: 'photo', params: { max: 20 } });
  });

  it('is never received later than now', () => {
    const at = '2026-03-20T12:01:00.000Z';
    const story = bare()
      .when(add('a', grey, '2026-03-20T12:01:00.020Z'), { by: shop, at })
      .thenEvents('evidence_added');
    expect(story.last('evidence_added')).toMatchObject({ at, payload: { photo: { receivedAt: at } } });
  });
});

describe('a finding', () => {
  it("is a person's, with the moment", () => {
    const found = given().when({ command: 'record_finding', kind: 'retouched', photoId: 'front' }, { by: ana });
    const story = found.thenEvents('finding_recorded');
    expect(story.claim.facts.findings.at(-1)).toEqual({
      kind: 'retouched',
      photoId: 'front',
      at: story.now,
      by: 'ana',
    });
  });

  it.each([
    ['retouched', undefined, 'photo_needed'],
    ['retouched', 'nowhere', 'unknown_photo'],
    ['description_sufficient', 'front', 'photo_not_expected'],
  ] as const)('%s on photo %s is refused', (kind, photoId, code) => {
    given().when({ command: 'record_finding', kind, photoId }, { by: ana }).thenRefused(code, { field: 'photoId' });
  });
});

describe('the conversation', () => {
  it('keeps messages at the moment at which they were sent, never in the future', () => {
    const message: Command = { command: 'receive_message', message: 'sha256:m', from: 'customer', language: 'de' };
    const past = given()
      .when({ ...message, at: '2026-03-18T10:00:00.000Z' }, { by: shop })
      .thenEvents('message_received');
    expect(past.last('message_received')).toMatchObject({
      at: '2026-03-18T10:00:00.000Z',
      payload: { language: 'de' },
    });
    const now = '2026-03-20T12:01:00.000Z';
    const ahead = given().when({ ...message, at: '2026-03-20T12:02:00.000Z' }, { by: shop, at: now });
    expect(ahead.thenEvents('message_received').last('message_received').at).toBe(now);
    given()
      .when({ ...message, at: '2026-03-21T12:00:00.000Z' }, { by: shop })
      .thenRefused('in_the_future', { field: 'at' });
  });

  it('is answered in the language of the claim unless another is named', () => {
    const reply = { command: 'reply', message: 'sha256:m' } as const;
    expect(given().when(reply, { by: ana }).thenEvents('replied').last('replied').payload.language).toBe('fr');
    const english = given()
      .when({ ...reply, language: 'en' }, { by: mia })
      .thenEvents('replied');
    expect(english.last('replied').payload.language).toBe('en');
  });

  it('of a decided claim is open to every agent, of an undecided one to who has it', () => {
    const taken = given().when({ command: 'take' }, { by: ana }).thenEvents('taken');
    const reply = { command: 'reply', message: 'sha256:m' } as const;
    taken.when(reply, { by: ben }).thenRefused('held_by_another', { params: { holder: 'ana' } });
    taken
      .when({ command: 'approve' }, { by: ana })
      .thenEvents('approved')
      .when(reply, { by: ben })
      .thenEvents('replied');
  });
});

describe('scans', () => {
  it('are kept up to a number, the latest of them', () => {
    const scan = (minutes: number) => ({
      at: shiftInstant('2026-02-01T00:00:00.000Z', minutes * 60_000),
      status: 'on',
    });
    const many = Array.from({ length: mostScans + 20 }, (_, minutes) => scan(minutes));
    const told = mergeFacts(factsOf({ tracking: { scans: [scan(-1)] } }), { tracking: { scans: many } });
    expect(told.tracking.scans).toEqual(many.slice(20));
    expect(isNews(told, { tracking: { scans: [scan(-1)] } })).toBe(false);
  });
});

describe('refunds', () => {
  const refund = (at: string, amount: number, claimId?: number) => ({
    at,
    amount: { amount, currency: 'EUR' },
    ...(claimId === undefined ? {} : { claimId }),
  });

  it('made elsewhere and approved here are each replaced by what is known now, equal ones kept apart', () => {
    const elsewhere = refund('2026-03-06T00:00:00.000Z', 100);
    const here = refund('2026-03-07T00:00:00.000Z', 200, 9);
    const known = factsOf({ order: { refunds: [here, elsewhere] } });
    const told = mergeFacts(known, { refundsElsewhere: [elsewhere, elsewhere], refundsHere: [here] });
    expect(told.order.refunds).toEqual([elsewhere, elsewhere, here]);
    expect(isNews(told, { refundsElsewhere: [elsewhere, elsewhere], refundsHere: [here] })).toBe(false);
    expect(mergeFacts(told, { refundsHere: [] }).order.refunds).toEqual([elsewhere, elsewhere]);
  });
});
