import { beside } from './beside.ts';
import { type Framing, frameUp } from './camera.ts';
import { add, apply, type Frame, place, turned, unit, type Vec3 } from './geometry.ts';
import { buildGoods, goodsOf } from './goods.ts';
import { makeLens, makeLight } from './lighting.ts';
import { between, mixSeed, type Random, seeded } from './noise.ts';
import { inParcel, underLabel } from './parcelShots.ts';
import type { PhotoSpec } from './photoSpec.ts';
import { posed } from './place.ts';
import type { Product } from './product.ts';
import { makeRoom, parcelFloors } from './room.ts';
import type { Body, Scene } from './scene.ts';
import { corners } from './tape.ts';

/** Damage that sits at one spot, of which a close view shows more. */
const local: readonly string[] = ['none', 'broken', 'cracked', 'torn', 'stained', 'dented', 'scratched'];

/** What stands before the camera, how it is framed, and what must fit in the frame. */
export type Arrangement = { bodies: Body[]; subject: Vec3[]; framing: Framing };

/**
 * Sets up what stands before the camera, and the camera. Photos of one seed show the same goods and the same damage, whatever the shot;
 * light, place and framing are each photo's own.
 */
export function stage(spec: PhotoSpec, aspect: number): Scene {
  const same = seeded(mixSeed(spec.product, spec.defect, spec.seed));
  const own = seeded(mixSeed(spec.product, spec.defect, spec.seed, spec.shot, spec.take ?? 0, 'view'));
  const goods = goodsOf(spec, same);
  const { shown } = goods;
  const built = buildGoods(spec, goods, same);
  const frame: Frame = { turn: turned(0, yawOf(spec, shown, own), 0), at: [0, 0, 0], scale: goods.scale };
  const thing = posed(built, frame);
  const framing = framingOf(spec, shown, own);
  const parcel = spec.shot === 'label' || spec.shot === 'packaging' || spec.defect === 'empty_parcel';
  let arranged: Arrangement;
  if (spec.shot === 'label') arranged = underLabel(spec, framing, same, own);
  else if (parcel) arranged = inParcel(spec, thing, framing, own);
  else if (spec.shot === 'detail' && local.includes(spec.defect)) arranged = closeUp(thing, shown, frame, framing, own);
  else {
    const bodies = [...thing, ...beside(spec, goods, thing, own)];
    arranged = { bodies, subject: corners(bodies), framing };
  }
  const { bodies, subject } = arranged;
  const camera = frameUp(subject, arranged.framing, aspect);
  const light = makeLight(own, camera);
  const back = Math.max(...subject.map(p => -p[2]));
  const room = makeRoom(parcel ? parcelFloors : shown.floors, back, shown.metres, own);
  return { bodies, camera, light, room, lens: makeLens(own, light) };
}

function yawOf(spec: PhotoSpec, shown: Product, own: Random): number {
  const yaw = shown.view.yaw + between(own, -12, 12);
  return spec.shot === 'angle' ? yaw + (own() < 0.5 ? -1 : 1) * between(own, 42, 88) : yaw;
}

/** A part that is missing shows best from a little higher; another angle is also another height; what has no one spot is shown whole but nearer. */
function framingOf(spec: PhotoSpec, shown: Product, own: Random): Framing {
  const steep = shown.view.elevation;
  const level = steep + between(own, -5, 6) + (spec.defect === 'missing_part' && steep < 35 ? 12 : 0);
  const other = steep > 40 ? Math.max(33, steep - between(own, 14, 24)) : steep + between(own, 16, 28);
  const nearer = spec.shot === 'detail';
  return {
    elevation: spec.shot === 'angle' ? other : nearer ? level + 10 : level,
    azimuth: between(own, -14, 14),
    roll: between(own, -5, 5),
    lens: between(own, 0.42, 0.56),
    fill: nearer ? 1.12 : between(own, 0.82, 0.95),
    shift: [between(own, -0.07, 0.07), between(own, -0.05, 0.05)],
  };
}

function closeUp(bodies: Body[], shown: Product, frame: Frame, framing: Framing, own: Random): Arrangement {
  const centre = place(frame, shown.spot.at);
  const out = unit(apply(frame.turn, shown.spot.facing));
  const r = shown.spot.radius * frame.scale * 1.5;
  const around = [-r, r].flatMap(s => [add(centre, [s, 0, 0]), add(centre, [0, s, 0]), add(centre, [0, 0, s])]);
  const subject = around.map(([x, y, z]): Vec3 => [x, Math.max(0, y), z]);
  const azimuth = (Math.atan2(out[0], out[2]) * 180) / Math.PI + between(own, -16, 16);
  const elevation = Math.min(78, Math.max(14, (Math.asin(out[1]) * 180) / Math.PI + between(own, -4, 16)));
  return { bodies, subject, framing: { ...framing, azimuth, elevation, lens: 0.4, fill: 1 } };
}
