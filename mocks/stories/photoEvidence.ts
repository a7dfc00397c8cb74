import { shiftInstant } from '#domain/calendar.ts';
import { finding, photo } from '../play/steps.ts';
import { frame } from '../world/takePhotos.ts';
import { ago, type Story, wrong } from './story.ts';

const asked = { verdict: 'needs_information', status: 'open' } as const;

/** Photos from several angles, the anomaly visible on one of them. */
export const photoEvidenceStories: readonly Story[] = [
  {
    name: 'story-no-photo',
    shows: 'Broken, says the customer, and sends no photo.',
    expected: asked,
    tell: now => wrong('story-no-photo', now, { ...recent(now), photos: 0 }).tale,
  },
  {
    name: 'story-one-angle',
    shows: 'One photo, and the damage is plain on it: another angle is needed.',
    expected: asked,
    tell(now) {
      const { tale, moves, at } = wrong('story-one-angle', now, {
        ...recent(now),
        photos: 1,
        wishes: { product: 'teapot' },
      });
      moves.look(at(9));
      moves.waive(at(8.9));
      return tale;
    },
  },
  {
    name: 'story-same-shot-twice',
    shows: 'Two files of one and the same shot are one angle.',
    expected: asked,
    tell(now) {
      const { tale, moves, at, cast, defect, openedAt } = wrong('story-same-shot-twice', now, {
        ...recent(now),
        photos: 1,
      });
      const film = { defect, shots: ['front'], size: 'large' } as const;
      tale.steps = [95, 55].map((quality, place) =>
        photo(shiftInstant(openedAt, (place + 1) * 30_000), {
          ...frame(cast, film, 'front', 0),
          quality,
          name: `IMG_20${place}.jpg`,
        }),
      );
      moves.look(at(9), 2);
      moves.waive(at(8.9));
      return tale;
    },
  },
  {
    name: 'story-photos-to-look-at',
    shows: 'Two angles are there; nobody has looked at them yet, and the parcel is already on its way back.',
    expected: asked,
    tell(now) {
      const { tale, moves, at } = wrong('story-photos-to-look-at', now, {
        ...recent(now),
        wishes: { product: 'plate' },
      });
      moves.sendsBack(at(20), true);
      return tale;
    },
  },
  {
    name: 'story-photos-prove-it',
    shows: 'Two angles, the damage visible on one, and the parcel sent back: it may be settled at once.',
    expected: { verdict: 'eligible', status: 'open' },
    tell(now) {
      const { tale, moves, at } = wrong('story-photos-prove-it', now, {
        ...recent(now),
        photos: 3,
        wishes: { product: 'lamp' },
      });
      moves.look(at(30));
      moves.askForReturn(at(29.9));
      moves.sendsBack(at(8), true);
      return tale;
    },
  },
  {
    name: 'story-photos-show-nothing',
    shows: 'An agent has looked at every photo, and none shows what the customer says.',
    expected: { verdict: 'ineligible', status: 'open' },
    tell(now) {
      const { tale, moves, at, cast, openedAt } = wrong('story-photos-show-nothing', now, {
        ...recent(now),
        photos: 0,
      });
      const film = { defect: 'none', shots: ['front', 'angle'], size: 'large' } as const;
      film.shots.forEach((shot, place) => {
        tale.steps.push(photo(shiftInstant(openedAt, (place + 1) * 30_000), frame(cast, film, shot, place)));
        tale.steps.push(finding(at(7 - place / 100), moves.by, 'anomaly_not_visible', place));
      });
      return tale;
    },
  },
];

const recent = (now: string) => ({ deliveredAt: ago(now, 5), openedAt: ago(now, 3) });
