import { type Framing, frameUp } from './camera.ts';
import { type Colour, colours, farthestColour, isColour } from './colours.ts';
import { damage } from './damage.ts';
import { floorColours } from './floors.ts';
import { add, apply, compose, type Frame, origin, place, turned, unit, type Vec3 } from './geometry.ts';
import { labelSheet } from './labelSheet.ts';
import { makeLens, makeLight } from './lighting.ts';
import { mixSeed, seeded } from './noise.ts';
import { closedParcel, crumpled, openParcel, type Size } from './parcel.ts';
import type { PhotoSpec } from './photoSpec.ts';
import { portrait } from './portrait.ts';
import type { Product } from './product.ts';
import { productKinds, products } from './products/index.ts';
import { paper, rule, slipSheet } from './props.ts';
import type { Body, Floor, Rgb, Room, Scene } from './scene.ts';
import { corners } from './tape.ts';

type Random = () => number;
const between = (random: Random, low: number, high: number) => low + (high - low) * random();
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

/** What was ordered, and what the customer holds instead of it. */
type Goods = {
  ordered: Product;
  orderedColour: Colour;
  shown: Product;
  shownColour: Colour;
  copies: number;
  scale: number;
};

function goodsOf(spec: PhotoSpec, random: Random): Goods {
  const ordered: Product = products[spec.product];
  const wanted = spec.colour ?? '';
  const orderedColour = isColour(wanted) ? wanted : pick(ordered.colours, random);
  const others = productKinds.filter(kind => kind !== spec.product && products[kind].metres < ordered.metres * 4);
  const shown: Product = spec.defect === 'wrong_item' ? products[pick(others, random)] : ordered;
  const chosen = shown === ordered ? orderedColour : pick(shown.colours, random);
  const shownColour = spec.defect === 'wrong_colour' ? farthestColour(orderedColour, shown.colours) : chosen;
  const scale = spec.defect === 'wrong_size' ? 0.5 : 1;
  return { ordered, orderedColour, shown, shownColour, copies: spec.defect === 'wrong_quantity' ? 2 : 1, scale };
}

const posed = (bodies: Body[], frame: Frame): Body[] =>
  bodies.map(body => ({ ...body, frame: compose(frame, body.frame ?? origin) }));

function boxOf(bodies: Body[]): { low: Vec3; high: Vec3 } {
  const all = corners(bodies);
  const axis = (i: 0 | 1 | 2, f: (...n: number[]) => number) => f(...all.map(p => p[i]));
  return {
    low: [axis(0, Math.min), axis(1, Math.min), axis(2, Math.min)],
    high: [axis(0, Math.max), axis(1, Math.max), axis(2, Math.max)],
  };
}

/** Sets up what stands before the camera, and the camera. Draws of one seed show the same goods and the same damage, whatever the shot. */
export function stage(spec: PhotoSpec, aspect: number): Scene {
  const same = seeded(mixSeed(spec.product, spec.defect, spec.seed));
  const own = seeded(mixSeed(spec.product, spec.defect, spec.seed, spec.shot, spec.take ?? 0, 'view'));
  const goods = goodsOf(spec, same);
  const { shown } = goods;
  const colour: Rgb = colours[goods.shownColour];
  const look = { colour, defect: spec.defect, random: same };
  const built = damage(shown, shown.build(look), spec.defect, same);
  const yaw = shown.view.yaw + between(own, -12, 12);
  const turn = spec.shot === 'angle' ? yaw + (own() < 0.5 ? -1 : 1) * between(own, 55, 115) : yaw;
  const frame: Frame = { turn: turned(0, turn, 0), at: [0, 0, 0], scale: goods.scale };
  const thing = posed(built, frame);
  const steep = shown.view.elevation;
  const framing: Framing = {
    elevation: steep + between(own, -5, 6) + (spec.defect === 'missing_part' && steep < 35 ? 12 : 0),
    azimuth: between(own, -14, 14),
    roll: between(own, -5, 5),
    lens: between(own, 0.42, 0.56),
    fill: between(own, 0.82, 0.95),
    shift: [between(own, -0.07, 0.07), between(own, -0.05, 0.05)],
  };
  let bodies = thing;
  let subject: Vec3[] = corners(thing);
  if (spec.shot === 'angle')
    framing.elevation = steep > 40 ? steep - between(own, 14, 24) : steep + between(own, 16, 28);
  if (spec.shot === 'front' || spec.shot === 'angle') {
    bodies = [...thing, ...beside(spec, goods, thing, own)];
    subject = corners(bodies);
  }
  if (spec.shot === 'detail' && spec.defect !== 'empty_parcel') {
    const centre = place(frame, shown.spot.at);
    const out = unit(apply(frame.turn, shown.spot.facing));
    const r = shown.spot.radius * goods.scale * 1.5;
    const near = [-1, 1].flatMap(s => [
      add(centre, [s * r, 0, 0]),
      add(centre, [0, s * r, 0]),
      add(centre, [0, 0, s * r]),
    ]);
    subject = near.map(([x, y, z]): Vec3 => [x, Math.max(0, y), z]);
    framing.azimuth = (Math.atan2(out[0], out[2]) * 180) / Math.PI + between(own, -16, 16);
    framing.elevation = Math.min(78, Math.max(14, (Math.asin(out[1]) * 180) / Math.PI + between(own, -4, 16)));
    framing.lens = 0.4;
    framing.fill = 1;
  }
  const boxed = spec.shot === 'packaging' || (spec.defect === 'empty_parcel' && spec.shot !== 'label');
  if (boxed || spec.shot === 'label') {
    const { low, high } = boxOf(thing);
    const size: Size = {
      x: Math.max(0.45, ((high[0] - low[0]) / 2) * 1.12),
      y: Math.max(0.3, Math.min(0.8, ((high[1] - low[1]) / 2) * 0.75)),
      z: Math.max(0.4, ((high[2] - low[2]) / 2) * 1.15),
    };
    const crushed = spec.defect === 'broken' || spec.defect === 'dented' || spec.defect === 'cracked';
    const spin: Frame = { turn: turned(0, between(own, -24, 24), 0), at: [0, 0, 0], scale: 1 };
    if (spec.shot === 'label') {
      const wide: Size = { x: 1, y: 0.3 + 0.3 * same(), z: 0.85 };
      bodies = posed(closedParcel(wide, labelSheet(spec.label ?? {}, same), crushed, own), spin);
      framing.elevation = between(own, 48, 72);
      framing.fill = between(own, 1, 1.3);
      subject = corners(bodies);
    } else {
      const empty = spec.defect === 'empty_parcel';
      const shell = openParcel(size, crushed, own);
      const inside = empty
        ? []
        : posed(thing, {
            turn: turned(0, 0, 0),
            at: [-(low[0] + high[0]) / 2, 0.09, -(low[2] + high[2]) / 2],
            scale: 0.97,
          });
      const filling = empty && own() < 0.5 ? [] : [crumpled(empty ? { ...size, y: 0.1 } : size, own)];
      bodies = posed([...shell, ...filling, ...inside], spin);
      framing.elevation = empty && spec.shot === 'front' ? between(own, 46, 58) : between(own, 38, 64);
      framing.fill = between(own, 0.86, 0.98);
      subject = corners(bodies);
    }
  }
  const camera = frameUp(subject, framing, aspect);
  const light = makeLight(own, camera);
  const back = Math.max(...subject.map(p => -p[2]));
  const room = makeRoom(boxed || spec.shot === 'label' ? parcelFloors : shown.floors, back, shown.metres, own);
  return { bodies, camera, light, room, lens: makeLens(own, light) };
}

const parcelFloors: readonly Floor[] = ['planks', 'carpet', 'tiles', 'table', 'sheet'];
const walls: readonly Rgb[] = [
  [0.66, 0.64, 0.6],
  [0.58, 0.6, 0.62],
  [0.62, 0.56, 0.46],
  [0.42, 0.5, 0.5],
  [0.48, 0.38, 0.34],
  [0.36, 0.42, 0.5],
];

function makeRoom(list: readonly Floor[], back: number, metres: number, random: Random): Room {
  const floor = pick(list, random);
  return {
    floor,
    floorColour: Math.floor(random() * floorColours[floor].length),
    wall: pick(walls, random),
    wallAt: back + between(random, 0.5, 3.5),
    offset: [random() * 40, random() * 2 - 1, random() * 40],
    metres,
    spin: between(random, -0.5, 0.5) + (random() < 0.3 ? 1.57 : 0),
  };
}

/** What the customer laid beside the product so that the photo speaks for itself. */
function beside(spec: PhotoSpec, goods: Goods, thing: Body[], random: Random): Body[] {
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
