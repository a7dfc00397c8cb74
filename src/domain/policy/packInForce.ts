import type { Instant } from '../calendar.ts';
import type { Pack } from './packSchema.ts';
import { joom } from './packs/joom.ts';

/** Every version of every pack; a version that has judged a claim stays for ever. */
export const packs: readonly Pack[] = [joom];

/** The version of a pack that judges a claim opened at an instant. Throws a RangeError when there is none. */
export function packInForce(packId: string, openedAt: Instant): Pack {
  const inForce = packs
    .filter(pack => pack.id === packId && pack.appliesFrom <= openedAt)
    .reduce<Pack | undefined>(
      (latest, pack) => (latest && latest.appliesFrom >= pack.appliesFrom ? latest : pack),
      undefined,
    );
  if (inForce === undefined) throw new RangeError(`policy: no version of "${packId}" is in force at ${openedAt}`);
  return inForce;
}

/** A pack by id and version, as a decision names it. Throws a RangeError on one that is not known. */
export function packById(id: string, version: number): Pack {
  const pack = packs.find(known => known.id === id && known.version === version);
  if (pack === undefined) throw new RangeError(`policy: "${id}" version ${version} is not known`);
  return pack;
}
