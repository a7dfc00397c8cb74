import { colours } from './colours.ts';
import { type Frame, turned } from './geometry.ts';
import type { Goods } from './goods.ts';
import { between, type Random } from './noise.ts';
import type { PhotoSpec } from './photoSpec.ts';
import { boxOf, posed } from './place.ts';
import { portrait } from './portrait.ts';
import { paper, rule, slipSheet } from './props.ts';
import type { Body } from './scene.ts';

/** What the customer laid beside the product so that the photo speaks for itself. */
export function beside(spec: PhotoSpec, goods: Goods, thing: Body[], random: Random): Body[] {
  const { low, high } = boxOf(thing);
  const { ordered, shown, copies } = goods;
  const side = random() < 0.5 ? -1 : 1;
  const rise = Math.max(0, 42 - shown.view.elevation);
  const slip = (...lines: string[]) => {
    const count = spec.defect === 'wrong_quantity' ? 3 : 1;
    const sheet = slipSheet(lines, portrait(ordered, colours[goods.orderedColour], count));
    const wide = 1.1;
    const x = side > 0 ? high[0] + wide * 0.6 : low[0] - wide * 0.6;
    return paper(sheet, x, Math.min(0.3, high[2] * 0.4), wide, between(random, -10, 10), rise);
  };
  const name = ordered.label.toUpperCase().split(',')[0]!;
  if (spec.defect === 'wrong_item') return [slip(`1 X ${name}`, goods.orderedColour)];
  if (spec.defect === 'wrong_colour') return [slip(goods.orderedColour, `COLOUR OF ${name}`)];
  if (spec.defect === 'wrong_shape') return [slip('AS SHOWN', `1 X ${name}`)];
  if (spec.defect === 'wrong_size') {
    const extent = Math.max(high[0] - low[0], high[1] - low[1]) / goods.scale;
    const measured = rule(-side * 0.35, high[2] + 0.25, extent * 0.9, shown.metres, between(random, -5, 5));
    return [measured, slip(`${Math.round(extent * shown.metres * 100)} CM`, `1 X ${name}`)];
  }
  if (spec.defect === 'wrong_quantity') {
    const gap = high[0] - low[0];
    const more = Array.from({ length: copies - 1 }, (_, i) => {
      const frame: Frame = {
        turn: turned(0, between(random, -30, 30), 0),
        at: [-side * gap * 1.08 * (i + 1), 0, between(random, -0.2, 0.2)],
        scale: 1,
      };
      return posed(thing, frame);
    });
    return [...more.flat(), slip('QTY: 3', name)];
  }
  return [];
}
