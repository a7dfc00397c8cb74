import { ago, lost, type Story } from './story.ts';

const refusable = { verdict: 'ineligible', status: 'open' } as const;

/** Only a claim made in the chat of the order, from the account that ordered, is looked at. */
export const officialChannelStories: readonly Story[] = [
  {
    name: 'story-claimed-by-email',
    shows: 'A claim sent by e-mail is refused at once, however well founded it is.',
    expected: refusable,
    tell: now => lost('story-claimed-by-email', now, { ...longAgo(now), told: { channel: 'email' } }).tale,
  },
  {
    name: 'story-claimed-on-social-media',
    shows: 'The same for a post on social media; an agent has already answered.',
    expected: { verdict: 'ineligible', status: 'rejected' },
    tell(now) {
      const { tale, moves, at } = lost('story-claimed-on-social-media', now, {
        ...longAgo(now),
        told: { channel: 'social_media' },
      });
      moves.reject(at(5), 'officialChannel');
      return tale;
    },
  },
  {
    name: 'story-another-account',
    shows: 'The chat was used, but from another account than the one that ordered.',
    expected: refusable,
    tell: now => lost('story-another-account', now, { ...longAgo(now), told: { accountId: 'acc-of-a-cousin' } }).tale,
  },
  {
    name: 'story-account-not-known',
    shows: 'The account that ordered is not in the record: it is asked for, nothing is refused.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell(now) {
      const { tale } = lost('story-account-not-known', now, longAgo(now));
      return { ...tale, record: { ...tale.record, order: { ...tale.record.order, accountId: null } } };
    },
  },
];

const longAgo = (now: string) => ({ paidAt: ago(now, 84), openedAt: ago(now, 2) });
