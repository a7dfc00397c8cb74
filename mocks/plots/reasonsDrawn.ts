import type { Reason } from '#domain/reasons.ts';
import type { Random } from '../random.ts';

/** How often something is claimed to be wrong with what came, by reason. */
const often: Partial<Record<Reason, number>> = {
  damaged_partly: 24,
  damaged_wholly: 13,
  wrong_colour: 11,
  wrong_item: 10,
  wrong_size: 9,
  missing_parts: 8,
  not_working: 10,
  not_as_described: 7,
  wrong_shape: 4,
  wrong_quantity: 4,
  empty_parcel: 5,
  counterfeit: 3,
};

/** A reason for which photos are asked. */
export function drawReason(random: Random): Reason {
  const [reason] = random.weighted(Object.entries(often) as [Reason, number][], ([, weight]) => weight);
  return reason;
}
