import { finding } from '../play/steps.ts';
import { ago, lost, type Story } from './story.ts';

/** The case is told in at least three words, or well enough for an agent. */
export const preciseDescriptionStories: readonly Story[] = [
  {
    name: 'story-two-words',
    shows: 'Two words do not say what happened: the customer is asked.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell: now => lost('story-two-words', now, { ...longAgo(now), told: { description: 'Rien reçu' } }).tale,
  },
  {
    name: 'story-three-words',
    shows: 'Three words are enough.',
    expected: { verdict: 'eligible', status: 'open' },
    tell: now => lost('story-three-words', now, { ...longAgo(now), told: { description: 'Toujours rien reçu' } }).tale,
  },
  {
    name: 'story-no-description',
    shows: 'Nothing was written at all.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell: now => lost('story-no-description', now, { ...longAgo(now), told: { description: null } }).tale,
  },
  {
    name: 'story-japanese-description',
    shows: 'Japanese is written without spaces and counts as a single word: an agent who reads it finds it sufficient.',
    expected: { verdict: 'eligible', status: 'open' },
    tell(now) {
      const { tale, moves, at } = lost('story-japanese-description', now, {
        ...longAgo(now),
        zone: 'Asia/Tokyo',
        told: { description: '注文した商品が三か月たってもまだ届いていません' },
      });
      tale.steps.push(finding(at(4), moves.by, 'description_sufficient'));
      return tale;
    },
  },
];

const longAgo = (now: string) => ({ paidAt: ago(now, 86), openedAt: ago(now, 1) });
