import { finding } from '../play/steps.ts';
import { ago, type Story, wrong } from './story.ts';

/** A photo that a person found retouched does not count. */
export const unretouchedPhotosStories: readonly Story[] = [
  {
    name: 'story-one-photo-retouched',
    shows: 'One of two photos was found retouched: the other one alone is not enough, another angle is needed.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell(now) {
      const { tale, moves, at } = wrong('story-one-photo-retouched', now, recent(now));
      moves.look(at(7));
      tale.steps.push(finding(at(6.9), moves.by, 'retouched', 1));
      moves.waive(at(6.8));
      return tale;
    },
  },
  {
    name: 'story-all-photos-retouched',
    shows: 'Both photos were found retouched: none is left that may count.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell(now) {
      const { tale, moves, at } = wrong('story-all-photos-retouched', now, recent(now));
      tale.steps.push(finding(at(7), moves.by, 'retouched', 0), finding(at(6.9), moves.by, 'retouched', 1));
      return tale;
    },
  },
  {
    name: 'story-retouched-then-genuine',
    shows: 'Found retouched by mistake; a second look finds both genuine, and the later finding counts.',
    expected: { verdict: 'eligible', status: 'open' },
    tell(now) {
      const { tale, moves, at } = wrong('story-retouched-then-genuine', now, recent(now));
      tale.steps.push(finding(at(9), 'jonas', 'retouched', 0));
      moves.look(at(7), 2);
      tale.steps.push(finding(at(6.9), moves.by, 'photo_checked_genuine', 0));
      moves.waive(at(6.8));
      return tale;
    },
  },
];

const recent = (now: string) => ({
  deliveredAt: ago(now, 6),
  openedAt: ago(now, 2),
  wishes: { product: 'plate' as const },
});
