import type { Deps } from '#api/deps.ts';
import { type CommandRequest, giveCommand, isStale } from '#api/giveCommand.ts';
import { addPhotos } from '#api/intake/addPhotos.ts';
import { takeMessage } from '#api/intake/takeMessage.ts';
import { tellOrderChange } from '#api/intake/tellOrderChange.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { team } from '../world/team.ts';
import type { createDarkroom } from './darkroom.ts';
import type { Step, Tale } from './tale.ts';
import { writeMessage } from './writeMessage.ts';

/** The marketplace that the sample claims come from. */
export const sampleShop: Actor = { kind: 'shop', id: 'sample-marketplace' };

export type Stage = {
  deps: Deps;
  darkroom: Pick<ReturnType<typeof createDarkroom>, 'fetch'>;
  /** The numbers of the claims that came in so far, by external id. */
  claimIds: Map<string, number>;
};

/** Lets one thing happen, at the moment that the clock of `deps` shows. @throws when it is refused: then the tale contradicts the domain. */
export async function perform({ deps, darkroom, claimIds }: Stage, { record }: Tale, step: Step): Promise<void> {
  const { act, by, at } = step;
  const claimId = claimIds.get(record.externalId)!;
  const actor = actorOf(by);
  const give = (command: CommandRequest['command']) => carryOut(deps, { claimId, command, actor });

  if ('photo' in act) {
    await addPhotos(deps, claimId, [await darkroom.fetch(act.photo)], actor);
  } else if ('message' in act) {
    const { message, from } = act;
    const language = from === 'customer' ? (record.language ?? undefined) : 'en';
    await takeMessage(deps, claimId, { id: `${record.externalId}-${at}`, message, from, language, at }, actor);
  } else if ('order' in act) {
    await tellOrderChange(deps, record.order.id, act.order, actor);
  } else if ('finding' in act) {
    const photoId = act.onPhoto === undefined ? undefined : await photoIdAt(deps, claimId, act.onPhoto);
    await give({ command: 'record_finding', kind: act.finding, photoId });
  } else if ('mergeInto' in act) {
    await give({ command: 'merge', into: claimIds.get(act.mergeInto)! });
  } else if ('command' in act) {
    const { command, draft, otherwise } = act;
    if (draft === undefined) return give(command as CommandRequest['command']);
    const { claim } = (await loadClaim(deps.db, { id: claimId }))!;
    const message = writeMessage(deps, claim, record.customer.name ?? null, draft, otherwise);
    await give({ ...command, message } as CommandRequest['command']);
  }
}

async function carryOut(deps: Deps, request: CommandRequest): Promise<void> {
  const given = await giveCommand(deps, request);
  if (isRefusal(given)) {
    throw new Error(`"${request.command.command}" is refused: ${given.code} ${JSON.stringify(given.params ?? {})}`);
  }
  if (isStale(given)) throw new Error(`"${request.command.command}" came too late`);
}

async function photoIdAt(deps: Deps, claimId: number, place: number): Promise<string> {
  const { claim } = (await loadClaim(deps.db, { id: claimId }))!;
  const photo = claim.facts.photos[place];
  if (!photo) throw new Error(`The claim has no photo ${place}`);
  return photo.id;
}

function actorOf(by: string): Actor {
  if (by === 'shop') return sampleShop;
  const colleague = team.find(({ id }) => id === by);
  if (!colleague) throw new Error(`Nobody in the team is "${by}"`);
  return { kind: 'person', id: colleague.id, role: colleague.role };
}
