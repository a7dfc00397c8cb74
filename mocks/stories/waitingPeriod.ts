import { civilDateOf, shiftInstant } from '#domain/calendar.ts';
import { finding, orderNews } from '../play/steps.ts';
import { ago, type Expected, lost, onDay, type Story } from './story.ts';

const tooEarly: Expected = { verdict: 'too_early', status: 'parked' };
const open: Expected = { verdict: 'eligible', status: 'open' };
const asked: Expected = { verdict: 'needs_information', status: 'open' };

/** The story of a claim on one day of the wait, in one zone; it was made on day 60. */
function dayOfWait(name: string, shows: string, zone: string | null, day: number, expected: Expected): Story {
  const counted = zone ?? 'UTC';
  return {
    name,
    shows,
    expected,
    tell(now) {
      const paidAt = onDay(now, counted, day, 9);
      return lost(name, now, { zone, paidAt, openedAt: shiftInstant(paidAt, 60 * 86_400_000) }).tale;
    },
  };
}

/** Paid half an hour after midnight in Paris, 74 days ago: in London and in UTC that was still the day before, the 75th. */
const paidAtNight = (now: string) => onDay(now, 'Europe/Paris', 74, 0.5);

/** 75 days are left to sellers and postal services, counted in the customer's zone. */
export const waitingPeriodStories: readonly Story[] = [
  dayOfWait('story-day-74-paris', 'Day 74 in Paris: parked, it wakes tomorrow.', 'Europe/Paris', 74, tooEarly),
  dayOfWait('story-day-75-paris', 'Day 75 in Paris: woken today, and may be settled.', 'Europe/Paris', 75, open),
  dayOfWait(
    'story-day-74-tokyo',
    'Day 74 in Tokyo: parked until tomorrow as Tokyo counts.',
    'Asia/Tokyo',
    74,
    tooEarly,
  ),
  dayOfWait('story-day-75-tokyo', 'Day 75 in Tokyo: woken today, hours before Paris.', 'Asia/Tokyo', 75, open),
  dayOfWait(
    'story-day-75-zone-not-known',
    'Nobody knows the zone: the days are counted in UTC, and the proof says so.',
    null,
    75,
    open,
  ),
  {
    name: 'story-paid-at-night-paris',
    shows: 'Paid half an hour after midnight in Paris: day 74, still too early.',
    expected: tooEarly,
    tell: now => lost('story-paid-at-night-paris', now, { paidAt: paidAtNight(now), openedAt: ago(now, 12) }).tale,
  },
  {
    name: 'story-paid-at-night-utc',
    shows:
      'Paid at the very same moment by a customer in UTC: the day before, so that today is day 75. The zone alone moves the answer.',
    // Late in the evening Paris is a day ahead, and both are on day 74.
    expected: now => (civilDateOf(now, 'UTC') === civilDateOf(now, 'Europe/Paris') ? open : tooEarly),
    tell: now =>
      lost('story-paid-at-night-utc', now, { zone: 'UTC', paidAt: paidAtNight(now), openedAt: ago(now, 12) }).tale,
  },
  {
    name: 'story-no-payment-date',
    shows: 'When it was paid is not known: the day on which the order was placed counts.',
    expected: open,
    tell(now) {
      const { tale } = lost('story-no-payment-date', now, { paidAt: ago(now, 90), openedAt: ago(now, 3) });
      return { ...tale, record: { ...tale.record, order: { ...tale.record.order, paidAt: null } } };
    },
  },
  {
    name: 'story-no-dates',
    shows: 'Neither payment nor order has a date: they are asked for.',
    expected: asked,
    tell(now) {
      const { tale } = lost('story-no-dates', now, { paidAt: ago(now, 90), openedAt: ago(now, 3) });
      return { ...tale, record: { ...tale.record, order: { ...tale.record.order, paidAt: null, placedAt: null } } };
    },
  },
  {
    name: 'story-arrived-meanwhile',
    shows: 'The parcel arrived while the claim was parked: it wakes, and may be refused.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell(now) {
      const { tale, at } = lost('story-arrived-meanwhile', now, { paidAt: ago(now, 50), openedAt: ago(now, 20) });
      tale.steps.push(orderNews(at(24), { deliveredAt: at(30) }));
      return tale;
    },
  },
  {
    name: 'story-marked-delivered',
    shows: 'Marked as delivered, says the carrier; not received, says the customer: somebody has to look into it.',
    expected: asked,
    tell: now => markedDelivered('story-marked-delivered', now, 80).tale,
  },
  {
    name: 'story-nondelivery-confirmed',
    shows: 'An agent has confirmed that it was not delivered, and the 75 days are over.',
    expected: open,
    tell(now) {
      const { tale, moves, at } = markedDelivered('story-nondelivery-confirmed', now, 80);
      moves.says(at(30), 'asked_the_post_office');
      tale.steps.push(finding(at(6), moves.by, 'nondelivery_confirmed'));
      return tale;
    },
  },
  {
    name: 'story-nondelivery-confirmed-early',
    shows: 'Confirmed on day 50: from then on it waits like any other.',
    expected: tooEarly,
    tell(now) {
      const { tale, moves, at } = markedDelivered('story-nondelivery-confirmed-early', now, 50);
      tale.steps.push(finding(at(6), moves.by, 'nondelivery_confirmed'));
      return tale;
    },
  },
  {
    name: 'story-tracking-looked-at-long-ago',
    shows: 'It woke, but the tracking was last looked at when it was claimed: look first.',
    expected: asked,
    tell(now) {
      const openedAt = ago(now, 20);
      return lost('story-tracking-looked-at-long-ago', now, {
        paidAt: ago(now, 77),
        openedAt,
        told: { checkedAt: openedAt },
      }).tale;
    },
  },
  {
    name: 'story-tracking-looked-at-again',
    shows: 'The same, and an agent has looked at the tracking again since.',
    expected: open,
    tell(now) {
      const openedAt = ago(now, 20);
      const { tale, moves, at } = lost('story-tracking-looked-at-again', now, {
        paidAt: ago(now, 77),
        openedAt,
        told: { checkedAt: openedAt },
      });
      tale.steps.push({
        at: at(4),
        by: moves.by,
        act: { command: { command: 'update_facts', tracking: { checkedAt: at(4) } } },
      });
      return tale;
    },
  },
];

function markedDelivered(name: string, now: string, paidDaysAgo: number) {
  const reason = 'marked_delivered_not_received';
  return lost(name, now, { reason, paidAt: ago(now, paidDaysAgo), openedAt: ago(now, 3), deliveredDaysBefore: 2 });
}
