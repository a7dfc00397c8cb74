import type { Reason } from '#domain/reasons.ts';

/** What can be wrong with what came, and the refund reasons that a photo of it speaks for. */
export const defects = {
  broken: ['damaged_wholly', 'damaged_partly'],
  cracked: ['damaged_partly', 'damaged_wholly'],
  torn: ['damaged_partly', 'damaged_wholly'],
  stained: ['damaged_partly', 'not_as_described'],
  dented: ['damaged_partly'],
  scratched: ['damaged_partly', 'not_as_described'],
  wrong_colour: ['wrong_colour', 'not_as_described'],
  wrong_shape: ['wrong_shape', 'not_as_described', 'counterfeit'],
  wrong_size: ['wrong_size'],
  missing_part: ['missing_parts'],
  wrong_item: ['wrong_item'],
  empty_parcel: ['empty_parcel', 'missing_from_joint_parcel'],
  not_working: ['not_working'],
  wrong_quantity: ['wrong_quantity', 'missing_from_joint_parcel'],
} as const satisfies Record<string, readonly Reason[]>;

export type Defect = keyof typeof defects;
export const defectNames = Object.keys(defects) as Defect[];
