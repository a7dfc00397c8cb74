import { shiftInstant } from '#domain/calendar.ts';
import { orderNews } from '../play/steps.ts';
import { ago, type Expected, onDay, type Story, wrong } from './story.ts';

const asked: Expected = { verdict: 'needs_information', status: 'open' };
const over: Expected = { verdict: 'ineligible', status: 'open' };
const open: Expected = { verdict: 'eligible', status: 'open' };

/** Nothing was sent back yet on one day after the delivery, in one zone. */
function dayOfReturn(name: string, shows: string, zone: string, day: number, expected: Expected): Story {
  return {
    name,
    shows,
    expected,
    tell: now => seen(name, now, zone, onDay(now, zone, day, 10), 5).tale,
  };
}

/** Seen by an agent, not sent back. */
function seen(name: string, now: string, zone: string, deliveredAt: string, openedDaysAgo: number) {
  const told = wrong(name, now, {
    zone,
    deliveredAt,
    openedAt: ago(now, openedDaysAgo),
    wishes: { product: 'chair' },
  });
  told.moves.look(shiftInstant(told.openedAt, 6 * 3_600_000));
  return told;
}

/** Delivered at 23:30 UTC, 40 days ago; sent back at 10:00 UTC thirty-one UTC days later: in Paris that was day 30. */
const deliveredAtNight = (now: string) => onDay(now, 'UTC', 40, 23.5);
const sentNextDay = (now: string) => onDay(now, 'UTC', 9, 10);

function sentAtTheEdge(name: string, shows: string, zone: string, expected: Expected): Story {
  return {
    name,
    shows,
    expected,
    tell(now) {
      const { tale } = seen(name, now, zone, deliveredAtNight(now), 12);
      const shippedAt = sentNextDay(now);
      tale.steps.push(
        orderNews(shiftInstant(shippedAt, 3_600_000), { return: { shippedAt, trackingNumber: 'RT100200300' } }),
      );
      return tale;
    },
  };
}

/** 30 days to send a wrong or damaged product back, counted in the customer's zone. */
export const returnWindowStories: readonly Story[] = [
  dayOfReturn(
    'story-day-30-paris',
    'Day 30 in Paris: today is the last day to send it back.',
    'Europe/Paris',
    30,
    asked,
  ),
  dayOfReturn(
    'story-day-31-paris',
    'Day 31 in Paris: nothing was sent back, the time is over.',
    'Europe/Paris',
    31,
    over,
  ),
  dayOfReturn(
    'story-day-30-los-angeles',
    'Day 30 in Los Angeles: there is still today.',
    'America/Los_Angeles',
    30,
    asked,
  ),
  dayOfReturn(
    'story-day-31-los-angeles',
    'Day 31 in Los Angeles: over, although the hour is early there.',
    'America/Los_Angeles',
    31,
    over,
  ),
  sentAtTheEdge(
    'story-sent-back-at-the-edge-paris',
    'Sent back on the last day as Paris counts.',
    'Europe/Paris',
    open,
  ),
  sentAtTheEdge(
    'story-sent-back-at-the-edge-utc',
    'Sent back at the very same moment: a day too late as UTC counts.',
    'UTC',
    over,
  ),
  {
    name: 'story-sent-back-learnt-late',
    shows: 'Sent back on day 28, and we learn of it on day 40: what counts is when it left.',
    expected: open,
    tell(now) {
      const name = 'story-sent-back-learnt-late';
      const { tale, at } = seen(name, now, 'Europe/Paris', ago(now, 40), 13);
      tale.steps.push(orderNews(at(5), { return: { shippedAt: ago(now, 12), trackingNumber: 'RT400500600' } }));
      return tale;
    },
  },
  {
    name: 'story-return-waived',
    shows: 'The time is over; an agent waives the return.',
    expected: open,
    tell(now) {
      const { tale, moves, at } = seen('story-return-waived', now, 'Europe/Paris', ago(now, 36), 8);
      moves.waive(at(3));
      return tale;
    },
  },
  {
    name: 'story-delivery-date-not-known',
    shows: 'Nobody knows when it was delivered: the day is asked for.',
    expected: asked,
    tell(now) {
      const { tale } = seen('story-delivery-date-not-known', now, 'Europe/Paris', ago(now, 12), 6);
      const { order, tracking } = tale.record;
      return {
        ...tale,
        record: {
          ...tale.record,
          order: { ...order, deliveredAt: null },
          tracking: tracking && { ...tracking, scans: [] },
        },
      };
    },
  },
];
