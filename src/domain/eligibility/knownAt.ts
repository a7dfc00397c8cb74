import type { Instant } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import { earliest } from './earliest.ts';

/** The facts that existed at a moment, and the dates after it at which a rule may see something new. */
export type Known = { facts: Facts; later: Instant[] };

type Dated<K extends string> = { readonly [key in K]?: Instant };

const none: Instant[] = [];

const orderDates = ['placedAt', 'paidAt', 'shippedAt', 'deliveredAt', 'completedAt', 'jointParcelDeliveredAt'] as const;
const returnDates = ['shippedAt', 'waivedAt'] as const;
const uncitedReturnDates = ['requestedAt', 'receivedAt'] as const;
const trackingDates = ['checkedAt'] as const;
const merchantDates = ['notifiedAt', 'answeredAt'] as const;

/**
 * What was known at `asOf`: a fact dated after it does not exist, whenever it was recorded. Promises (delivery promised, guarantee opens
 * and closes) speak of the future and are undated; undated facts count from the opening of the claim.
 */
export function knownAt(facts: Facts, asOf: Instant): Known {
  if (isAllKnown(facts, asOf)) return { facts, later: none };
  const later: Instant[] = [];
  const order = without(facts.order, orderDates, asOf, later);
  const refunds = until(facts.order.refunds, refund => refund.at, asOf, later);
  const tracking = without(facts.tracking, trackingDates, asOf, later);
  const scanDates: Instant[] = [];
  const scans = until(facts.tracking.scans, scan => scan.at, asOf, scanDates);
  // Rules ask whether there is a scan at all: only the first of them can change an answer.
  if (scans.length === 0 && scanDates.length > 0) later.push(earliest(scanDates)!);
  const back = without(without(facts.return, returnDates, asOf, later), uncitedReturnDates, asOf, []);
  const merchant = without(facts.merchant, merchantDates, asOf, []);
  const photos = until(facts.photos, photo => photo.receivedAt, asOf, later).map(photo => {
    const observations = until(photo.observations, observation => observation.at, asOf, later);
    return observations === photo.observations ? photo : { ...photo, observations };
  });
  const findings = until(facts.findings, finding => finding.at, asOf, later);
  const siblings = until(facts.siblings, sibling => sibling.openedAt, asOf, later).map(sibling =>
    without(sibling, ['closedAt'], asOf, later),
  );
  if (facts.merchant.answeredAt !== undefined && merchant.answeredAt === undefined) delete merchant.position;
  return {
    facts: {
      ...facts,
      order: { ...order, refunds },
      tracking: { ...tracking, scans },
      return: back,
      merchant,
      photos,
      findings,
      siblings,
    },
    later,
  };
}

/** Whether nothing lies after `asOf`: nearly always so, and nothing need be copied then. */
function isAllKnown(
  { order, tracking, return: back, merchant, photos, findings, siblings }: Facts,
  asOf: Instant,
): boolean {
  if (isLater(order.placedAt, asOf) || isLater(order.paidAt, asOf) || isLater(order.shippedAt, asOf)) return false;
  if (isLater(order.deliveredAt, asOf) || isLater(order.completedAt, asOf)) return false;
  if (isLater(order.jointParcelDeliveredAt, asOf) || isLater(tracking.checkedAt, asOf)) return false;
  if (isLater(back.requestedAt, asOf) || isLater(back.shippedAt, asOf)) return false;
  if (isLater(back.receivedAt, asOf) || isLater(back.waivedAt, asOf)) return false;
  if (isLater(merchant.notifiedAt, asOf) || isLater(merchant.answeredAt, asOf)) return false;
  for (const { at } of order.refunds) if (at > asOf) return false;
  for (const { at } of tracking.scans) if (at > asOf) return false;
  for (const { at } of findings) if (at > asOf) return false;
  for (const { openedAt, closedAt } of siblings) if (openedAt > asOf || isLater(closedAt, asOf)) return false;
  for (const { receivedAt, observations } of photos) {
    if (receivedAt > asOf) return false;
    for (const { at } of observations) if (at > asOf) return false;
  }
  return true;
}

function isLater(date: Instant | undefined, asOf: Instant): boolean {
  return date !== undefined && date > asOf;
}

/** The same object when all its dates lie at or before `asOf`, else a copy without those that do not. */
function without<K extends string, T extends Dated<K>>(
  object: T,
  dates: readonly K[],
  asOf: Instant,
  later: Instant[],
): T {
  let known = object;
  for (const name of dates) {
    const date = object[name];
    if (date === undefined || date <= asOf) continue;
    later.push(date);
    if (known === object) known = { ...object };
    delete known[name];
  }
  return known;
}

/** The same list when all its dates lie at or before `asOf`, else those that do. */
function until<T>(list: T[], dateOf: (item: T) => Instant, asOf: Instant, later: Instant[]): T[] {
  if (list.every(item => dateOf(item) <= asOf)) return list;
  return list.filter(item => {
    if (dateOf(item) <= asOf) return true;
    later.push(dateOf(item));
    return false;
  });
}
