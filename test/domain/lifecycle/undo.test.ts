import { describe, expect, it } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { Command } from '#domain/lifecycle/command.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { factsOf, factsOfMissingParcel } from '#test/domain/factsOf.ts';
import { ana, ben, mia, shop } from './cast.ts';
import { given, type Story } from './given.ts';

const undo = { command: 'undo' } as const;
const message = 'sha256:m';
const justification = 'sha256:why';
const ask: Command = { command: 'request_information', from: 'customer', missing: ['claim.photos'], message };
const unsent = () => given(factsOf({ return: { shippedAt: undefined } }));

/** Everything about a claim but how long its history is. */
const standing = ({ sequence: _, undoable: __, ...claim }: Claim) => claim;
const soon = (story: Story) => shiftInstant(story.now, houseRules.undoSeconds * 1000 - 1);

const acts: [string, () => Story, Command][] = [
  ['an approval of an open claim', () => given(), { command: 'approve' }],
  ['a rejection of an open claim', () => given(), { command: 'reject', ground: 'other', justification }],
  [
    'an approval of a waiting claim',
    () =>
      given()
        .when(ask, { by: ben })
        .thenEvents('information_requested')
        .when({ command: 'take' }, { by: ana })
        .thenEvents('taken'),
    { command: 'approve' },
  ],
  ['an approval of a parked claim', () => given(factsOfMissingParcel()), { command: 'approve', justification }],
  [
    'a proposal',
    () => given(factsOf({ order: { paid: { amount: 99_000, currency: 'EUR' } } })),
    { command: 'approve' },
  ],
  [
    'a proposal on a parked claim',
    () => given(factsOfMissingParcel({ order: { paid: { amount: 99_000, currency: 'EUR' } } })),
    { command: 'approve', justification },
  ],
  ['a request', () => given(), ask],
  [
    'a request that replaced another',
    () => given().when(ask, { by: ben }).thenEvents('information_requested'),
    { ...ask, from: 'merchant' } as Command,
  ],
  ['a request to send back', unsent, { command: 'request_return', message }],
  [
    'a second request to send back',
    () => unsent().when({ command: 'request_return', message }, { by: ana }).thenEvents('return_requested'),
    { command: 'request_return', message },
  ],
];

describe('undoing', () => {
  it.each(acts)('%s leads back to exactly what was before', (_what, before, act) => {
    const start = before();
    const acted = start.when(act, { by: ana }).thenEvents(expect.anything() as never);
    expect(standing(acted.claim)).not.toEqual(standing(start.claim));
    const undone = acted.when(undo, { by: ana, at: soon(acted) }).thenEvents('undone');
    expect(standing(undone.claim)).toEqual(standing(start.claim));
    expect(undone.claim.undoable).toBeUndefined();
    expect(undone.last('undone').payload).toEqual({
      sequence: acted.claim.sequence,
      kind: acted.claim.undoable?.kind,
    });
  });

  it('a confirmation leads back to the proposal', () => {
    const house = { ...houseRules, secondPersonAbove: {} };
    const proposed = given().when({ command: 'approve' }, { by: ana, house }).thenEvents('approval_proposed');
    const confirmed = proposed.when({ command: 'confirm' }, { by: ben, house }).thenEvents('approved');
    confirmed.when(undo, { by: ana, at: soon(confirmed) }).thenRefused('not_your_act', { params: { by: 'ben' } });
    const undone = confirmed
      .when(undo, { by: ben, at: soon(confirmed) })
      .thenEvents('undone')
      .thenStatus('open');
    expect(standing(undone.claim)).toEqual(standing(proposed.claim));
    undone.when({ command: 'confirm' }, { by: mia, house }).thenEvents('approved');
  });

  it('is for who acted, or a manager', () => {
    const approved = given().when({ command: 'approve' }, { by: ana }).thenEvents('approved');
    approved.when(undo, { by: ben, at: soon(approved) }).thenRefused('not_your_act', { params: { by: 'ana' } });
    approved
      .when(undo, { by: mia, at: soon(approved) })
      .thenEvents('undone')
      .thenStatus('open');
  });

  it('ends with the undo seconds of the house', () => {
    const approved = given().when({ command: 'approve' }, { by: ana }).thenEvents('approved');
    const until = shiftInstant(approved.now, houseRules.undoSeconds * 1000);
    approved.when(undo, { by: ana, at: until }).thenRefused('too_late_to_undo', { params: { until } });
    const none = { ...houseRules, undoSeconds: 0 };
    const final = given().when({ command: 'approve' }, { by: ana, house: none }).thenEvents('approved');
    final.when(undo, { by: ana, at: final.now }).thenRefused('too_late_to_undo');
  });

  it('can be done once', () => {
    const approved = given().when({ command: 'approve' }, { by: ana }).thenEvents('approved');
    const undone = approved.when(undo, { by: ana, at: soon(approved) }).thenEvents('undone');
    undone.when(undo, { by: ana, at: soon(approved) }).thenRefused('nothing_to_undo');
  });

  it('does not lead back to waiting for an answer that came meanwhile', () => {
    const waiting = given().when(ask, { by: ben }).thenEvents('information_requested');
    const approved = waiting.when({ command: 'approve' }, { by: ana }).thenEvents('approved');
    const at = shiftInstant(approved.now, 5_000);
    const answered = approved
      .when({ command: 'receive_message', message, from: 'customer' }, { by: shop, at })
      .thenEvents('message_received')
      .thenStatus('approved');
    const undone = answered
      .when(undo, { by: ana, at: soon(approved) })
      .thenEvents('undone')
      .thenStatus('open');
    expect(undone.claim.waiting).toBeUndefined();
  });

  it('leads to where the facts that were learnt meanwhile put the claim', () => {
    const unclear = { order: { deliveredAt: undefined }, return: { shippedAt: undefined } };
    const approved = given(factsOf(unclear))
      .when({ command: 'approve', justification }, { by: ana })
      .thenEvents('approved');
    const corrected = approved
      .when({ command: 'update_facts', reason: 'not_received' }, { by: shop, at: shiftInstant(approved.now, 1_000) })
      .thenEvents('facts_updated');
    corrected
      .when(undo, { by: ana, at: soon(approved) })
      .thenEvents('undone', 'parked')
      .thenStatus('parked');
  });

  it('wakes a claim whose moment came during the undo seconds', () => {
    const parked = given(factsOfMissingParcel());
    const late = { by: ana, at: '2026-03-26T22:59:55.000Z' };
    const approved = parked.when({ command: 'approve', justification }, late).thenEvents('approved');
    const undone = approved.when(undo, { by: ana, at: '2026-03-26T23:00:05.000Z' }).thenEvents('undone', 'woken');
    expect(undone.thenStatus('open').claim.wokeAt).toBe('2026-03-26T23:00:00.000Z');
  });
});
