import { ago, type Story, wrong } from './story.ts';

/** What the guarantee covers, and what it does not. */
export const coveredReasonStories: readonly Story[] = [
  {
    name: 'story-changed-their-mind',
    shows: 'A change of mind is none of the reasons that the guarantee covers.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell: now => wrong('story-changed-their-mind', now, { ...recent(now), reason: 'change_of_mind', photos: 0 }).tale,
  },
  {
    name: 'story-price-went-down',
    shows: 'Any other wish is refused as well, with a reason in words.',
    expected: { verdict: 'ineligible', status: 'rejected' },
    tell(now) {
      const { tale, moves, at } = wrong('story-price-went-down', now, { ...recent(now), reason: 'other', photos: 0 });
      moves.reject(at(3), 'coveredReason');
      return tale;
    },
  },
  {
    name: 'story-agent-corrects-the-reason',
    shows:
      'Claimed as a change of mind; the conversation shows that it came broken, an agent corrects the reason, and photos are asked for.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell(now) {
      const { tale, moves, at } = wrong('story-agent-corrects-the-reason', now, {
        ...recent(now),
        reason: 'change_of_mind',
        photos: 0,
      });
      tale.steps.push({
        at: at(6),
        by: moves.by,
        act: { command: { command: 'update_facts', reason: 'damaged_wholly' } },
      });
      return tale;
    },
  },
];

const recent = (now: string) => ({ deliveredAt: ago(now, 4), openedAt: ago(now, 2) });
