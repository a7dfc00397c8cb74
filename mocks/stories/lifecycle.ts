import { shiftInstant } from '#domain/calendar.ts';
import { command, orderNews } from '../play/steps.ts';
import { ago, lost, type Story, type Telling, wrong } from './story.ts';

/** What people do with a claim, up to its end and back. */
export const lifecycleStories: readonly Story[] = [
  story('story-approved', 'Approved this morning: the money is on its way.', 'eligible', 'approved', t =>
    t.moves.approve(t.at(2)),
  ),
  story('story-refunded', 'Approved and paid back.', 'eligible', 'refunded', ({ moves, at }) => {
    moves.approve(at(40));
    moves.settle(at(8));
  }),
  story(
    'story-payout-failed',
    'Approved, but the bank sent the money back.',
    'eligible',
    'approved',
    ({ tale, moves, at }) => {
      moves.approve(at(40));
      tale.steps.push(command(at(8), 'shop', { command: 'fail_refund', reason: 'The account was closed.' }));
    },
  ),
  story(
    'story-second-person',
    'A large sum: proposed by an agent, waiting for a second person.',
    'eligible',
    'open',
    t => t.moves.approve(t.at(5)),
    {
      product: 'chair',
      quantity: 12,
    },
  ),
  story(
    'story-second-person-confirmed',
    'A large sum: proposed by an agent, confirmed by a manager.',
    'eligible',
    'approved',
    ({ tale, moves, at }) => {
      moves.approve(at(9));
      tale.steps.push(command(at(3), 'manager', { command: 'confirm' }));
    },
    { product: 'chair', quantity: 12 },
  ),
  story(
    'story-approved-in-part',
    'Half of it is refunded, with the reason why.',
    'eligible',
    'approved',
    ({ tale, moves, at }) => {
      const { amount, currency } = tale.record.order.paid!;
      tale.steps.push(
        command(at(4), moves.by, {
          command: 'approve',
          amount: { amount: Math.round(amount / 2), currency },
          justification: 'The customer agrees to half: the rest of the set came in another parcel.',
        }),
      );
    },
  ),
  story(
    'story-undone',
    'Approved in error and undone within the seconds that are left for it.',
    'eligible',
    'open',
    ({ tale, moves, at }) => {
      moves.approve(at(4));
      tale.steps.push(command(shiftInstant(at(4), 9_000), moves.by, { command: 'undo' }));
    },
  ),
  story('story-withdrawn', 'The customer takes the claim back.', 'eligible', 'withdrawn', ({ tale, at }) => {
    tale.steps.push(command(at(4), 'shop', { command: 'withdraw', justification: 'It was at the neighbour’s.' }));
  }),
  story('story-with-agent', 'Taken by the agent who signs in.', 'eligible', 'open', ({ tale, at }) => {
    tale.steps.push(command(at(3), 'agent', { command: 'take' }));
  }),
  story('story-appealed', 'Refused because it arrived; the customer appeals.', 'ineligible', 'open', told => {
    arrives(told);
    told.tale.steps.push(
      command(told.at(6), 'shop', { command: 'appeal', text: told.world.speaker.later('appeal', told.cast.language) }),
    );
  }),
  story('story-reopened', 'Refused because it arrived; an agent looks again.', 'ineligible', 'open', told => {
    arrives(told);
    told.tale.steps.push(
      command(told.at(6), 'agent', {
        command: 'reopen',
        justification: 'The photo of the delivery shows another door.',
      }),
    );
  }),
  story(
    'story-waits-for-carrier',
    'The carrier was asked where the parcel is.',
    'eligible',
    'waiting',
    ({ tale, moves, at }) => {
      tale.steps.push(
        command(at(30), moves.by, {
          command: 'request_information',
          from: 'carrier',
          missing: ['tracking.scans'],
          message: 'Where is this parcel? Its last scan is old.',
          language: 'en',
        }),
      );
    },
  ),
  {
    name: 'story-waits-for-return',
    shows: 'The damage is visible; the customer was asked to send it back.',
    expected: { verdict: 'needs_information', status: 'waiting' },
    tell(now) {
      const { tale, moves, at } = wrong('story-waits-for-return', now, {
        deliveredAt: ago(now, 9),
        openedAt: ago(now, 4),
        wishes: { product: 'kettle' },
        reason: 'damaged_partly',
      });
      moves.look(at(50));
      moves.askForReturn(at(49.9));
      return tale;
    },
  },
  {
    name: 'story-answered',
    shows: 'Photos were asked for, and came: it is the team’s again, with a conversation to read.',
    expected: { verdict: 'needs_information', status: 'open' },
    tell(now) {
      const { tale, moves, at, cast, defect } = wrong('story-answered', now, {
        deliveredAt: ago(now, 8),
        openedAt: ago(now, 5),
        photos: 1,
        wishes: { product: 'lamp' },
      });
      moves.askForPhotos(at(80));
      const { photo } = tale.steps.map(({ act }) => act).find(act => 'photo' in act)!;
      const detail = {
        ...photo,
        name: 'IMG_8812.jpg',
        spec: { ...photo.spec, seed: cast.seed, defect, shot: 'angle' as const },
      };
      moves.says(at(20), 'here_are_photos');
      tale.steps.push({ at: at(19.9), by: 'shop', act: { photo: detail } });
      return tale;
    },
  },
  {
    name: 'story-promise-broken',
    shows: 'Claimed sixteen days ago and still undecided: the promise of 14 days is broken.',
    expected: { verdict: 'eligible', status: 'open' },
    tell: now => lost('story-promise-broken', now, { paidAt: ago(now, 96), openedAt: ago(now, 16.5) }).tale,
  },
  {
    name: 'story-promise-due-soon',
    shows: 'Claimed thirteen days ago: it has to be settled by tomorrow.',
    expected: { verdict: 'eligible', status: 'open' },
    tell: now => lost('story-promise-due-soon', now, { paidAt: ago(now, 92), openedAt: ago(now, 13) }).tale,
  },
];

/** The story of a parcel that never came and may be refunded, and what people did then. */
function story(
  name: string,
  shows: string,
  verdict: 'eligible' | 'ineligible',
  status: 'open' | 'waiting' | 'approved' | 'refunded' | 'withdrawn',
  then: (told: Telling) => void,
  wishes = {},
): Story {
  return {
    name,
    shows,
    expected: { verdict, status },
    tell(now) {
      const told = lost(name, now, { paidAt: ago(now, 83), openedAt: ago(now, 5), wishes });
      then(told);
      return told.tale;
    },
  };
}

/** The parcel arrives after all, and an agent refuses. */
function arrives({ tale, moves, at }: Telling): void {
  tale.steps.push(orderNews(at(70), { deliveredAt: at(75) }));
  moves.reject(at(40), 'waitingPeriod');
}
