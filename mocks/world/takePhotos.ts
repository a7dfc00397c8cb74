import type { Instant } from '#domain/calendar.ts';
import { shiftInstant } from '#domain/calendar.ts';
import type { Reason } from '#domain/reasons.ts';
import { type Defect, defects } from '../photos/defects.ts';
import type { Shot } from '../photos/photoSpec.ts';
import { type ProductKind, productKinds, products } from '../photos/products/index.ts';
import { photo } from '../play/steps.ts';
import type { PhotoTaken, Step } from '../play/tale.ts';
import type { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { goods } from './goods.ts';

/** What can be seen of a reason on the photo of a product; undefined: nothing that can be drawn. */
export function defectsFor(reason: Reason, product: ProductKind): Defect[] {
  return products[product].defects.filter(defect => (defects[defect] as readonly Reason[]).includes(reason));
}

/** The products on whose photos a reason can be seen; all of them for a reason that no photo shows. */
export function productsFor(reason: Reason): readonly ProductKind[] {
  const shown = productKinds.filter(kind => defectsFor(reason, kind).length > 0);
  return shown.length > 0 ? shown : productKinds;
}

export type Film = { defect: Defect | 'none'; shots: readonly Shot[]; size: 'large' | 'small' };

/** Sizes in pixels: what is still to be looked at is larger than what was settled long ago. */
const sizes = { large: [560, 420], small: [400, 300] } as const;

/** The shots that customers take of a defect, best first: nobody photographs an empty parcel from its front. */
export function shotsFor(random: Random, defect: Defect | 'none', count: number): Shot[] {
  const best: Shot[] = defect === 'empty_parcel' ? ['packaging', 'angle'] : ['front', 'detail', 'angle'];
  const rest: Shot[] = random.shuffled(['packaging', 'label'] as const).filter(shot => !best.includes(shot));
  const first = random.chance(0.25) ? [best[1]!, best[0]!, ...best.slice(2)] : best;
  return [...first, ...rest].slice(0, count);
}

/** One photo of a claim. */
export function frame(cast: Cast, film: Film, shot: Shot, place: number, more: Partial<PhotoTaken> = {}): PhotoTaken {
  const [long, short] = sizes[film.size];
  const upright = (cast.seed + place) % 4 === 0;
  return {
    name: `${fileNames[cast.seed % fileNames.length]}${1000 + ((cast.seed * 7 + place) % 9000)}.jpg`,
    width: upright ? short : long,
    height: upright ? long : short,
    quality: 85 + ((cast.seed + place) % 8),
    spec: {
      product: cast.product,
      colour: cast.colour,
      shot,
      defect: film.defect,
      seed: cast.seed,
      label: {
        carrier: cast.carrier.toUpperCase(),
        tracking: cast.tracking,
        weight: goods[cast.product].kilograms + 0.1,
      },
    },
    ...more,
  };
}

/** How telephones name what they take. */
const fileNames = ['IMG_', 'IMG-2', 'PXL_', 'photo-', 'DSC0', 'image', 'WA'] as const;

/** The photos of a claim, sent one after the other from a moment on. */
export function takePhotos(cast: Cast, film: Film, from: Instant): Step[] {
  return film.shots.map((shot, place) =>
    photo(shiftInstant(from, (place + 1) * 23_000), frame(cast, film, shot, place)),
  );
}
