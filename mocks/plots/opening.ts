import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { groupOf, type Reason } from '#domain/reasons.ts';
import type { Defect } from '../photos/defects.ts';
import type { Tale } from '../play/tale.ts';
import type { ClaimSituation } from '../words/situations.ts';
import type { Cast, Wishes } from '../world/cast.ts';
import { makeRecord, type Told } from '../world/makeRecord.ts';
import type { ParcelEnd } from '../world/scans.ts';
import { defectsFor, productsFor, shotsFor, takePhotos } from '../world/takePhotos.ts';
import type { World } from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** The beginning of a claim: its cast, its record and what was sent along. */
export type Begun = { cast: Cast; openedAt: Instant; tale: Tale; defect: Defect | 'none' };

export type Undelivered = {
  reason: Reason;
  /** Days before now at which the order was paid, and days from then to the claim. */
  paidDaysAgo: number;
  openedOnDay: number;
  /** Marked as delivered so many days before the claim. */
  deliveredDaysBefore?: number;
  told?: Partial<Told>;
  wishes?: Wishes;
};

const parcels: Partial<Record<Reason, ParcelEnd>> = {
  turned_back: 'turned_back',
  customs: 'customs',
  wrong_address: 'wrong_address',
};

/** A claim that something did not come. */
export function undelivered(world: World, what: Undelivered): Begun {
  const { random, speaker } = world;
  const { reason } = what;
  const cast = world.cast({ others: reason === 'missing_from_joint_parcel' ? 2 : undefined, ...what.wishes });
  const paidAt = world.ago(what.paidDaysAgo);
  const openedAt = shiftInstant(paidAt, Math.round(what.openedOnDay * day));
  const deliveredAt =
    what.deliveredDaysBefore === undefined
      ? undefined
      : shiftInstant(openedAt, -Math.round(what.deliveredDaysBefore * day));
  const situation: ClaimSituation =
    reason === 'marked_delivered_not_received' ? 'marked_delivered' : (reason as ClaimSituation);
  const record = makeRecord(cast, {
    externalId: world.externalId(),
    reason,
    openedAt,
    paidAt,
    placedAt: shiftInstant(paidAt, -random.whole(40, 900) * 1000),
    shippedAt: shiftInstant(paidAt, random.whole(20, 90) * hour),
    promisedAt: shiftInstant(paidAt, random.whole(18, 40) * day),
    deliveredAt,
    parcel: parcels[reason] ?? (deliveredAt ? 'delivered' : random.chance(0.15) ? 'label_only' : 'lost'),
    description: speaker.claim(situation, cast.language, cast.product),
    itemOnly: reason === 'missing_from_joint_parcel' || (cast.items.length > 1 && random.chance(0.5)),
    ...what.told,
  });
  return { cast, openedAt, tale: { record, steps: [] }, defect: 'none' };
}

export type Faulty = {
  reason: Reason;
  openedDaysAgo: number;
  /** Days from the delivery to the claim. */
  receivedDaysBefore?: number;
  /** How many photos come with it. */
  photos: number;
  size: 'large' | 'small';
  told?: Partial<Told>;
  wishes?: Wishes;
};

/** A claim that something is wrong with what came, with photos that show it where it can be drawn. */
export function faulty(world: World, what: Faulty): Begun {
  const { random, speaker } = world;
  const { reason } = what;
  // The packing slip in the photo says three, two lie beside it, one is missing.
  const quantity = reason === 'wrong_quantity' ? 3 : undefined;
  const cast = world.cast({ products: productsFor(reason), quantity, ...what.wishes });
  const openedAt = world.ago(what.openedDaysAgo);
  const deliveredAt = shiftInstant(openedAt, -Math.round((what.receivedDaysBefore ?? random.between(0.2, 6)) * day));
  const paidAt = shiftInstant(deliveredAt, -random.whole(9, 34) * day - random.whole(1, 70_000) * 1000);
  const shown = defectsFor(reason, cast.product);
  const defect = shown.length > 0 ? random.pick(shown) : 'none';
  const record = makeRecord(cast, {
    externalId: world.externalId(),
    reason,
    openedAt,
    paidAt,
    placedAt: shiftInstant(paidAt, -random.whole(40, 900) * 1000),
    shippedAt: shiftInstant(paidAt, random.whole(20, 90) * hour),
    promisedAt: shiftInstant(deliveredAt, random.whole(-3, 9) * day),
    deliveredAt,
    description: speaker.claim(situationOf(reason, defect), cast.language, cast.product),
    itemOnly: cast.items.length > 1,
    ...what.told,
  });
  if (quantity) record.items = [{ sku: cast.items[0].sku, quantity: 1 }];
  const shots = shotsFor(random, defect, what.photos);
  return {
    cast,
    openedAt,
    defect,
    tale: { record, steps: takePhotos(cast, { defect, shots, size: what.size }, openedAt) },
  };
}

/** Customers describe damage by what they see of it. */
export function situationOf(reason: Reason, defect: Defect | 'none'): ClaimSituation {
  if (reason === 'marked_delivered_not_received') return 'marked_delivered';
  if (reason !== 'damaged_partly' && reason !== 'damaged_wholly') return reason;
  return groupOf(reason) === 'quality' && isDamage(defect) ? defect : 'broken';
}

const damages = ['broken', 'cracked', 'torn', 'stained', 'dented', 'scratched'] as const;
function isDamage(defect: Defect | 'none'): defect is (typeof damages)[number] {
  return (damages as readonly string[]).includes(defect);
}
