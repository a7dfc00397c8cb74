import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { groupOf } from '#domain/reasons.ts';
import type { World } from '../plots/world.ts';
import { chapters, daysBefore, isIn } from './chapters.ts';
import { drawHandler } from './handlers.ts';
import { afterWork } from './officeHours.ts';
import type { Opened } from './opened.ts';
import { drawn, paceOf, paidAt } from './pace.ts';

type History = NonNullable<ClaimRecord['history']>;
type Party = 'customer' | 'merchant' | 'carrier';
type Said = { message: string; language: string };
const day = 86_400_000;
const hour = 3_600_000;

/** All that happened to a claim, also after now: whoever brings it along leaves that out. @param peak how many times the usual came in when it was opened */
export function tellHistory(world: World, opened: Opened, peak: number): History {
  const { random, speaker, now } = world;
  const { cast, isBad, isStranded, tale } = opened;
  const { language } = cast;
  const history: History = [];
  const daysAgoOf = (at: Instant) => daysBefore(now, at);
  let at = startOf(opened);
  let by = '';
  const say = (message: string) => ({ message, language });
  const inEnglish = (message: string) => ({ message, language: 'en' });
  const work = (days: number) => {
    at = afterWork(at, days);
  };
  const waitDays = (days: number) => {
    at = shiftInstant(at, Math.round(days * day));
  };

  take();
  if (random.chance(0.05)) return withdraw();
  if (isBad ? random.chance(0.8) : random.chance(0.09)) askMerchant();
  else if (isStranded || (groupOf(tale.record.reason) === 'delivery' && random.chance(0.35))) askCarrier();
  else if (random.chance(0.42)) askCustomer();
  decide(random.chance(isBad ? 0.1 : 0.23), 1);
  return history;

  function take(): void {
    const { look } = paceOf(daysAgoOf(at), peak);
    work(drawn(random, look));
    by = drawHandler(random, daysAgoOf(at));
    history.push({ type: 'assigned', at, to: by });
    if (random.chance(0.8)) {
      at = shiftInstant(at, random.whole(2, 40) * 60_000);
      history.push({ type: 'replied', at, by, ...say(speaker.agent('looking', language)) });
    }
  }

  function withdraw(): History {
    waitDays(random.between(0.2, 4));
    answer('customer', say(speaker.later('it_arrived', language)));
    history.push({ type: 'withdrawn', at: shiftInstant(at, 60_000) });
    return history;
  }

  /** The bad merchant takes its time, and more of it each month. */
  function askMerchant(): void {
    work(drawn(random, 0.2));
    ask('merchant', isBad ? 14 : 5, inEnglish('Please tell us what became of this order.'));
    const worse = isBad ? 1 + 0.35 * (1 - daysAgoOf(at) / chapters.merchant.from) : 1;
    waitDays(isBad ? drawn(random, 8.5 * worse, 0.35) : drawn(random, 2, 0.5));
    answer('merchant', inEnglish(random.pick(merchantSays)));
  }

  function askCarrier(): void {
    work(drawn(random, 0.2));
    ask('carrier', 10, inEnglish('Where is this parcel, and who signed for it?'));
    const struck = isIn('strike', daysAgoOf(at)) ? daysAgoOf(at) - chapters.strike.to : 0;
    waitDays(struck + drawn(random, struck > 0 ? 8 : 2, 0.4));
    answer('carrier', inEnglish(random.pick(carrierSays)));
  }

  function askCustomer(): void {
    work(drawn(random, 0.2));
    const sendsBack =
      groupOf(tale.record.reason) !== 'delivery' && random.chance(0.5) && tale.record.reason !== 'change_of_mind';
    if (sendsBack) history.push({ type: 'return_asked', at, by, ...say(speaker.agent('ask_return', language)) });
    else ask('customer', 10, say(speaker.agent('ask_photo', language)));
    waitDays(drawn(random, 2.2, 0.7));
    if (sendsBack) history.push({ type: 'sent_back', at, trackingNumber: `RT${cast.seed}` });
    else answer('customer', say(speaker.later('here_are_photos', language)));
  }

  function ask(of: Party, answerWithinDays: number, said: Said): void {
    history.push({ type: 'asked', at, by, of, answerWithinDays, ...said });
  }

  function answer(from: Party, said: Said): void {
    history.push({ type: 'answered', at, from, ...said });
  }

  /** @param turn how often it was decided, this time included */
  function decide(refuse: boolean, turn: number): void {
    work(drawn(random, paceOf(daysAgoOf(at), peak).decide));
    if (turn > 1 || random.chance(0.15)) by = drawHandler(random, daysAgoOf(at));
    if (!refuse) {
      approve();
      return;
    }
    history.push({ type: 'rejected', at, by, ground: 'other', ...say(speaker.agent('rejected', language)) });
    if (turn > 1) return;
    const next = random.next();
    if (next > 0.28) return;
    waitDays(random.between(0.3, 5));
    if (next < 0.24) history.push({ type: 'appealed', at, message: speaker.later('appeal', language) });
    else {
      work(0.1);
      history.push({
        type: 'reopened',
        at,
        by,
        justification: 'The photo that was missing had come in with another claim.',
      });
    }
    work(drawn(random, paceOf(daysAgoOf(at), peak).look));
    decide(random.chance(0.5), 2);
  }

  function approve(): void {
    const [item] = tale.record.items ?? [];
    const [first] = cast.items;
    const claimed = item ? first.price.amount * item.quantity : cast.paid.amount;
    const amount = random.chance(0.05) ? Math.round(claimed / 2) : claimed;
    history.push({
      type: 'approved',
      at,
      by,
      amount: { amount, currency: cast.paid.currency },
      ...say(speaker.agent('approved', language)),
    });
    const paid = paidAt(at, now);
    if (random.chance(0.012)) {
      history.push({ type: 'refund_failed', at: paid, reason: 'The card was closed.' });
      at = shiftInstant(paid, 3 * hour);
      history.push({ type: 'settled', at: paidAt(at, now), reference: `PAY-${cast.seed}-2` });
      return;
    }
    history.push({ type: 'settled', at: paid, reference: `PAY-${cast.seed}` });
    if (random.chance(0.15)) {
      at = shiftInstant(paid, random.whole(1, 20) * hour);
      answer('customer', say(speaker.later('thanks', language)));
    }
  }
}

/** From when anybody can do anything about it: a claim that came too early sleeps until its wait is over. */
function startOf({ openedAt, tale }: Opened): Instant {
  const { paidAt: paid, deliveredAt } = tale.record.order;
  if (groupOf(tale.record.reason) !== 'delivery' || deliveredAt != null || paid == null) return openedAt;
  const waited = shiftInstant(paid, Math.round(76.3 * day));
  return waited > openedAt ? waited : openedAt;
}

const merchantSays = [
  'We have no more of these. Please refund the customer.',
  'Sorry for the delay. The parcel was packed badly, we accept.',
  'We are looking into it with our warehouse.',
  'Our supplier changed the model. We accept the claim.',
] as const;
const carrierSays = [
  'We have no trace of it after the sorting centre. It counts as lost.',
  'The driver noted a neighbour, without a name.',
  'It is back at our depot and will not be delivered again.',
] as const;
