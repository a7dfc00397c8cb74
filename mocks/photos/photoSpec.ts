import type { Defect } from './defects.ts';
import type { LabelText } from './labelSheet.ts';
import type { ProductKind } from './products/index.ts';

export const shots = ['front', 'angle', 'detail', 'packaging', 'label'] as const;
export type Shot = (typeof shots)[number];

export type PhotoSpec = {
  /** What was ordered. */
  product: ProductKind;
  shot: Shot;
  defect: Defect | 'none';
  /** Photos of one claim share a seed: then they show the same copy with the same damage. */
  seed: number;
  /** The ordered colour, a name of `colours`; the product's own choice when absent or unknown. */
  colour?: string;
  /** Tells two photos of the same shot apart. */
  take?: number;
  /** What a label in the photo says; made up when absent. */
  label?: LabelText;
};
