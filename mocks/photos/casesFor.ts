import type { Reason } from '#domain/reasons.ts';
import { type Defect, defects } from './defects.ts';
import { type ProductKind, productKinds, products } from './products/index.ts';

/** Every product and defect whose photos speak for a reason; none for a reason that asks for no photo of the goods. */
export function casesFor(reason: Reason): { product: ProductKind; defect: Defect }[] {
  const speaks = (defect: Defect) => (defects[defect] as readonly Reason[]).includes(reason);
  return productKinds.flatMap(product => products[product].defects.filter(speaks).map(defect => ({ product, defect })));
}
