import { type Instant, shiftInstant } from '#domain/calendar.ts';
import type { RuleId } from '#domain/verdict.ts';
import { command, finding, message, orderNews } from '../play/steps.ts';
import type { Step } from '../play/tale.ts';
import type { Begun } from './opening.ts';
import type { World } from './world.ts';

/** What people and the marketplace commonly do, as steps that go at the end of a tale. Each answers the moment at which it was done. */
export function createMoves(world: World, { tale, cast }: Begun, by = world.agent()) {
  const { speaker, random } = world;
  const { language } = cast;
  const add = (...steps: Step[]) => tale.steps.push(...steps);

  return {
    by,
    take: (at: Instant) => add(command(at, by, { command: 'take' })),
    note: (at: Instant, note: string) => add(command(at, by, { command: 'note', note })),
    reply: (at: Instant, situation: Parameters<typeof speaker.agent>[0]) =>
      add(command(at, by, { command: 'reply', message: speaker.agent(situation, language) })),
    says: (at: Instant, situation: Parameters<typeof speaker.later>[0]) =>
      add(message(at, speaker.later(situation, language))),
    /** Looks at the first photos and finds what the customer says. */
    look(at: Instant, photos = 1): void {
      for (let place = 0; place < photos; place++) {
        add(finding(shiftInstant(at, place * 9_000), by, 'anomaly_visible', place));
      }
    },
    askForReturn: (at: Instant) =>
      add(command(at, by, { command: 'request_return' }, 'return', speaker.agent('ask_return', language))),
    askForPhotos: (at: Instant) =>
      add(
        command(
          at,
          by,
          { command: 'request_information', from: 'customer', missing: ['claim.photos.shots'] },
          'ask',
          speaker.agent('ask_photo', language),
        ),
      ),
    sendsBack: (at: Instant, says = random.chance(0.6)) =>
      add(
        ...(says ? [message(shiftInstant(at, 1_260_000), speaker.later('sent_back', language))] : []),
        orderNews(shiftInstant(at, 1_500_000), {
          return: { shippedAt: at, trackingNumber: `RT${cast.seed}${cast.customer.country}` },
        }),
      ),
    waive: (at: Instant) => add(command(at, by, { command: 'waive_return', justification: random.pick(waivers) })),
    approve: (at: Instant) =>
      add(command(at, by, { command: 'approve' }, 'approve', speaker.agent('approved', language))),
    reject: (at: Instant, ground: RuleId) =>
      add(command(at, by, { command: 'reject', ground }, 'reject', speaker.agent('rejected', language))),
    /** The money arrives, and one in four says thank you. */
    settle(at: Instant): void {
      add({
        at,
        by: 'shop',
        act: { command: { command: 'settle', settledAt: at, reference: `PAY-${cast.seed}-${random.whole(100, 999)}` } },
      });
      if (random.chance(0.25)) add(message(world.soon(at, 1, 20), speaker.later('thanks', language)));
    },
  };
}
export type Moves = ReturnType<typeof createMoves>;

const waivers = [
  'Sending it back would cost more than it is worth.',
  'Broken glass: nobody should have to pack this again.',
  'The merchant does not want it back.',
  'Le renvoi coûterait plus cher que l’article.',
] as const;
