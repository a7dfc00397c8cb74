import { describe, expect, it } from 'vitest';
import type { Command } from '#domain/lifecycle/command.ts';
import { factsOf, photoOf } from '#test/domain/factsOf.ts';
import { ana, ben, mia, shop } from './cast.ts';
import { given } from './given.ts';

const message = 'sha256:m';
type Party = 'customer' | 'merchant' | 'carrier';

const ask = (from: Party): Extract<Command, { command: 'request_information' }> => ({
  command: 'request_information',
  from,
  missing: ['claim.photos'],
  message,
});
const waitingOn = (from: Party) =>
  given().when(ask(from), { by: ana }).thenEvents('information_requested').thenStatus('waiting');
const unsent = () => given(factsOf({ return: { shippedAt: undefined } }));
const askedBack = () =>
  unsent().when({ command: 'request_return', message }, { by: ana }).thenEvents('return_requested');

describe('a request for information', () => {
  it('names whom it waits for, since when, for what, and until the end of which day in their zone', () => {
    const waiting = given().when(ask('customer'), { by: ana, at: '2026-03-20T23:30:00.000Z' });
    // 21 March in Paris already; 14 days later is 4 April, which ends at 22:00 UTC in summer time.
    expect(waiting.thenEvents('information_requested').claim.waiting).toEqual({
      on: 'customer',
      since: '2026-03-20T23:30:00.000Z',
      answerBy: '2026-04-04T22:00:00.000Z',
      missing: ['claim.photos'],
    });
  });

  it('counts the days that are given, in UTC when the zone is not known, and speaks the language of the claim', () => {
    const story = given(factsOf({ timeZone: undefined }));
    const asked = story.when({ ...ask('customer'), answerWithinDays: 1 }, { by: ana, at: '2026-03-20T23:30:00.000Z' });
    expect(asked.thenEvents('information_requested').last('information_requested').payload).toMatchObject({
      answerBy: '2026-03-22T00:00:00.000Z',
      language: 'fr',
      undoUntil: '2026-03-20T23:30:20.000Z',
    });
  });

  it('drops an approval that was only proposed', () => {
    const dear = given(factsOf({ order: { paid: { amount: 99_000, currency: 'EUR' } } }));
    const proposed = dear.when({ command: 'approve' }, { by: ana }).thenEvents('approval_proposed');
    const asked = proposed.when(ask('customer'), { by: mia }).thenEvents('information_requested');
    expect(asked.claim.proposal).toBeUndefined();
  });
});

const photo = photoOf('back', { receivedAt: '2026-03-20T12:02:00.000Z' });
const answers: [string, Party, Command][] = [
  ['a message of the customer', 'customer', { command: 'receive_message', message, from: 'customer' }],
  ['a message of the merchant', 'merchant', { command: 'receive_message', message, from: 'merchant' }],
  ['a message of the carrier', 'carrier', { command: 'receive_message', message, from: 'carrier' }],
  ['a photo', 'customer', { command: 'add_evidence', photo }],
  ["the merchant's answer", 'merchant', { command: 'update_facts', merchant: { position: 'accepts' } }],
  [
    'a look at the tracking',
    'carrier',
    { command: 'update_facts', tracking: { checkedAt: '2026-03-20T12:00:00.000Z' } },
  ],
  ['a delivery', 'carrier', { command: 'update_facts', order: { deliveredAt: '2026-03-02T12:00:00.000Z' } }],
  ['a return', 'customer', { command: 'record_return', shippedAt: '2026-03-20T08:00:00.000Z' }],
];

describe('waiting ends', () => {
  it.each(answers)('with %s, when the claim waits on the %s', (_what, party, answer) => {
    const answered = waitingOn(party).when(answer, { by: shop });
    const story = answered.thenEvents(expect.anything() as never).thenStatus('open');
    expect(story.claim.waiting).toBeUndefined();
  });

  it.each(answers)('not with %s, when it waits on somebody else than the %s', (_what, party, answer) => {
    const other = party === 'merchant' ? 'customer' : 'merchant';
    const story = waitingOn(other)
      .when(answer, { by: shop })
      .thenEvents(expect.anything() as never);
    expect(story.thenStatus('waiting').claim.waiting?.on).toBe(other);
  });

  it('with a message that was sent before the request and learnt after it', () => {
    const at = '2026-03-20T11:00:00.000Z';
    const answered = waitingOn('customer').when(
      { command: 'receive_message', message, from: 'customer', at },
      { by: shop },
    );
    expect(answered.thenEvents('message_received').thenStatus('open').last('message_received').at).toBe(at);
  });

  it('not with a note or a reply of ours', () => {
    waitingOn('customer')
      .when({ command: 'note', note: 'sha256:n' }, { by: ben })
      .thenEvents('noted')
      .when({ command: 'reply', message }, { by: ana })
      .thenEvents('replied')
      .thenStatus('waiting');
  });
});

describe('a request to send back', () => {
  it('waits on the customer until the window of the policy closes', () => {
    const asked = askedBack();
    const deadline = '2026-04-01T22:00:00.000Z';
    expect(asked.claim.waiting).toMatchObject({ on: 'customer', answerBy: deadline, missing: ['return.shippedAt'] });
    expect(asked.last('return_requested').payload.sendBackBy).toBe(deadline);
    expect(asked.claim.facts.return.requestedAt).toBe(asked.now);
  });

  it('has the days of the house where the policy gives no day, or a day that is over', () => {
    const late = { by: ana, at: '2026-04-10T12:00:00.000Z' };
    const over = unsent().when({ command: 'request_return', message }, late).thenEvents('return_requested');
    expect(over.claim.waiting?.answerBy).toBe('2026-04-24T22:00:00.000Z');
    const undelivered = given(factsOf({ order: { deliveredAt: undefined }, return: { shippedAt: undefined } }));
    const asked = undelivered.when({ command: 'request_return', message }, { by: ana }).thenEvents('return_requested');
    expect(asked.claim.waiting?.answerBy).toBe('2026-04-03T22:00:00.000Z');
  });

  it('ends when the return is recorded, by an agent or by the shop, whose word it then is', () => {
    const back = { command: 'record_return', shippedAt: '2026-03-19T09:00:00.000Z', trackingNumber: 'R1' } as const;
    const byAgent = askedBack().when(back, { by: ana }).thenEvents('return_recorded').thenStatus('open');
    expect(byAgent.claim.facts.return).toMatchObject({ shippedAt: back.shippedAt, trackingNumber: 'R1' });
    expect(byAgent.claim.facts.sources['return.shippedAt']).toBe('agent');
    const byShop = byAgent.when(back, { by: shop }).thenEvents('return_recorded');
    expect(byShop.claim.facts.sources['return.shippedAt']).toBe('customer');
  });

  it('ends when the return is waived, but a question that was asked beside it stays asked', () => {
    const waive = { command: 'waive_return', justification: 'sha256:why' } as const;
    const waived = askedBack().when(waive, { by: ana }).thenEvents('return_waived').thenStatus('open');
    expect(waived.claim.facts.return.waivedAt).toBe(waived.now);
    waived.when(waive, { by: ana }).thenRefused('no_return_needed');
    const asked = unsent().when(ask('customer'), { by: ana }).thenEvents('information_requested');
    asked.when(waive, { by: ana }).thenEvents('return_waived').thenStatus('waiting');
  });

  it('is refused for a return that lies in the future', () => {
    askedBack()
      .when({ command: 'record_return', shippedAt: '2026-03-21T09:00:00.000Z' }, { by: ana })
      .thenRefused('in_the_future', { field: 'shippedAt' });
  });

  it('is refused where nothing has to come back', () => {
    given().when({ command: 'request_return', message }, { by: ana }).thenRefused('no_return_needed');
  });
});
