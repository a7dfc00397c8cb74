import type { Framing } from './camera.ts';
import { type Frame, turned, upright } from './geometry.ts';
import { labelSheet } from './labelSheet.ts';
import { between, type Random } from './noise.ts';
import { closedParcel, crumpled, openParcel, type Size } from './parcel.ts';
import type { PhotoSpec } from './photoSpec.ts';
import { boxOf, posed } from './place.ts';
import type { Body } from './scene.ts';
import type { Arrangement } from './stage.ts';
import { corners } from './tape.ts';

/** Damage in transit that its parcel shows too. */
const crushing: readonly string[] = ['broken', 'dented', 'cracked'];
const askew = (own: Random): Frame => ({ turn: turned(0, between(own, -24, 24), 0), at: [0, 0, 0], scale: 1 });

/** The closed parcel, its label up. */
export function underLabel(spec: PhotoSpec, framing: Framing, same: Random, own: Random): Arrangement {
  const size: Size = { x: 1, y: 0.3 + 0.3 * same(), z: 0.85 };
  const label = labelSheet(spec.label ?? {}, same);
  const bodies = posed(closedParcel(size, label, crushing.includes(spec.defect), own), askew(own));
  const near = { ...framing, elevation: between(own, 48, 72), fill: between(own, 1, 1.3) };
  return { bodies, subject: corners(bodies), framing: near };
}

/** The parcel just opened, with the thing in it unless nothing came. */
export function inParcel(spec: PhotoSpec, thing: Body[], framing: Framing, own: Random): Arrangement {
  const { low, high } = boxOf(thing);
  const size: Size = {
    x: Math.max(0.45, ((high[0] - low[0]) / 2) * 1.12),
    y: Math.max(0.3, Math.min(0.8, ((high[1] - low[1]) / 2) * 0.75)),
    z: Math.max(0.4, ((high[2] - low[2]) / 2) * 1.15),
  };
  const empty = spec.defect === 'empty_parcel';
  const shell = openParcel(size, crushing.includes(spec.defect), own);
  // A flat thing lies on the filling, else the filling would hide it.
  const rest = high[1] - low[1] < 0.7 ? 0.34 : 0.09;
  const inside: Frame = { turn: upright, at: [-(low[0] + high[0]) / 2, rest, -(low[2] + high[2]) / 2], scale: 0.97 };
  const filling = empty && own() < 0.5 ? [] : [crumpled(empty ? { ...size, y: 0.1 } : size, own)];
  const bodies = posed([...shell, ...filling, ...(empty ? [] : posed(thing, inside))], askew(own));
  const elevation = empty && spec.shot === 'front' ? between(own, 46, 58) : between(own, 38, 64);
  return { bodies, subject: corners(bodies), framing: { ...framing, elevation, fill: between(own, 0.86, 0.98) } };
}
