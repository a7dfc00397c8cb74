import { shiftInstant } from '#domain/calendar.ts';
import { groupOf } from '#domain/reasons.ts';
import { command } from '../play/steps.ts';
import type { Step, Tale } from '../play/tale.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
/** Of the claims whose customer nobody wrote to, one in so many is left without a word for now. */
const leftEvery = 14;
const firstLookHours = 18;
/** What is awaited may still come: such a claim sleeps, and nobody owes it an answer. */
const sleepsDays = 76;

/** A team says on the first day that it looks into a claim, and forgets some. */
export function answerFirst(world: World, tales: readonly Tale[]): void {
  const before = shiftInstant(world.now, -firstLookHours * hour);
  tales
    .filter(({ record, steps }) => record.openedAt < before && !sleeps(world, record) && steps.every(isNoAnswer))
    .forEach((tale, place) => {
      if (place % leftEvery === 0) return;
      const { openedAt, language } = tale.record;
      const by = tale.steps.find(isTaken)?.by ?? world.agent();
      const message = world.speaker.agent('looking', language ?? 'en');
      const reply = command(world.atWork(openedAt, 0.5, 4), by as string, { command: 'reply', message });
      const later = tale.steps.findIndex(({ at }) => at > reply.at);
      tale.steps.splice(later < 0 ? tale.steps.length : later, 0, reply);
    });
}

function sleeps(world: World, { reason, order }: Tale['record']): boolean {
  return groupOf(reason) === 'delivery' && (order.paidAt ?? world.now) > world.ago(sleepsDays);
}

const commandOf = ({ act }: Step) => ('command' in act ? act.command.command : undefined);
const isTaken = (step: Step) => commandOf(step) === 'take';

/** Nothing in it reaches the customer, nor ends the claim. */
function isNoAnswer({ act, by }: Step): boolean {
  if ('mergeInto' in act) return false;
  if (!('command' in act)) return true;
  const { command: name } = act.command;
  if (name === 'withdraw') return false;
  if (by === 'shop') return true;
  if (name === 'request_information') return 'from' in act.command && act.command.from !== 'customer';
  return !answers.has(name);
}

const answers: ReadonlySet<string> = new Set(['reply', 'request_return', 'approve', 'confirm', 'reject', 'merge']);
