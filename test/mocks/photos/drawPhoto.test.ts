import { describe, expect, it, vi } from 'vitest';
import { reasonNames, reasons } from '#domain/reasons.ts';
import { casesFor } from '#mocks/photos/casesFor.ts';
import { defects } from '#mocks/photos/defects.ts';
import { drawPhoto } from '#mocks/photos/drawPhoto.ts';
import { type PhotoSpec, shots } from '#mocks/photos/photoSpec.ts';
import { type ProductKind, productKinds, products } from '#mocks/photos/products/index.ts';

const small = { width: 64, height: 48 };
const bytes = (spec: PhotoSpec, size = small) => Buffer.from(drawPhoto(spec, size).data);
const spec = (more: Partial<PhotoSpec> = {}): PhotoSpec => ({
  product: 'mug',
  shot: 'front',
  defect: 'broken',
  seed: 7,
  ...more,
});

/** Grey levels averaged over a grid of `columns` x `rows`. */
function greys(data: Uint8Array, width: number, height: number, columns: number, rows: number): number[] {
  const sums = new Array<number>(columns * rows).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const k = (y * width + x) * 4;
      const cell = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
      sums[cell]! += data[k]! + data[k + 1]! + data[k + 2]!;
    }
  }
  return sums;
}

/** Difference hash of 8 x 8 bits: is each cell brighter than its right neighbour. */
function dHash(photo: PhotoSpec): boolean[] {
  const grid = greys(drawPhoto(photo, small).data, small.width, small.height, 9, 8);
  return Array.from({ length: 64 }, (_, i) => grid[(i >> 3) * 9 + (i & 7)]! > grid[(i >> 3) * 9 + (i & 7) + 1]!);
}
const apart = (a: PhotoSpec, b: PhotoSpec) => {
  const other = dHash(b);
  return dHash(a).filter((bit, i) => bit !== other[i]).length;
};

vi.setConfig({ testTimeout: 30_000 });

describe('drawPhoto', () => {
  it('answers opaque RGBA of the size asked for, 480 x 360 by default', () => {
    const photo = drawPhoto(spec());
    expect([photo.width, photo.height, photo.data.length]).toEqual([480, 360, 480 * 360 * 4]);
    const odd = drawPhoto(spec(), { width: 61, height: 47 });
    expect(odd.data.length).toBe(61 * 47 * 4);
    expect(odd.data.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
  });

  it('refuses a size it cannot draw', () => {
    expect(() => drawPhoto(spec(), { width: 0, height: 48 })).toThrow('photo size 0 x 48');
    expect(() => drawPhoto(spec(), { width: 64.5, height: 48 })).toThrow(RangeError);
  });

  it('draws equal bytes for equal specs, whatever was drawn between', () => {
    const first = bytes(spec());
    bytes(spec({ product: 'chair', defect: 'none', shot: 'packaging' }));
    expect(bytes(spec()).equals(first)).toBe(true);
  });

  it('never draws two specs alike', () => {
    const specs = [
      ...Array.from({ length: 20 }, (_, seed) => spec({ seed })),
      ...shots.slice(1).map(shot => spec({ shot })),
      ...products.mug.defects.filter(defect => defect !== 'broken').map(defect => spec({ defect })),
      ...productKinds.filter(product => product !== 'mug').map(product => spec({ product, defect: 'none' })),
      ...['red', 'blue'].map(colour => spec({ colour, defect: 'none' })),
      spec({ take: 2 }),
      spec({ shot: 'label', label: { tracking: 'NP123456789FR' } }),
    ];
    expect(new Set(specs.map(each => bytes(each).toString('latin1'))).size).toBe(specs.length);
  });

  it('shows another picture, not a filtered one, from another angle', () => {
    const gaps = productKinds.map((product, seed) => {
      const front: PhotoSpec = { product, defect: 'none', shot: 'front', seed };
      return apart(front, { ...front, shot: 'angle' });
    });
    expect(gaps.every(gap => gap >= 8)).toBe(true);
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeGreaterThan(18);
  });

  it('shows the damage: the same scene without it differs', () => {
    const broken = greys(drawPhoto(spec({ shot: 'detail' }), small).data, 64, 48, 8, 6);
    const whole = greys(drawPhoto(spec({ shot: 'detail', defect: 'none' }), small).data, 64, 48, 8, 6);
    expect(broken.filter((v, i) => Math.abs(v - whole[i]!) > 64 * 20).length).toBeGreaterThan(8);
  });

  it('puts on the label what it is told to', () => {
    const label = (tracking: string) =>
      bytes(spec({ shot: 'label', label: { tracking, carrier: 'KESTREL', weight: 1.25 } }));
    expect(label('KE100000001FR').equals(label('KE100000002FR'))).toBe(false);
    expect(label('KE100000001FR').equals(label('KE100000001FR'))).toBe(true);
  });
});

describe('the catalogue', () => {
  it('has fourteen products or more, and every defect on some product', () => {
    expect(productKinds.length).toBeGreaterThanOrEqual(14);
    const used = new Set<string>(productKinds.flatMap(kind => products[kind].defects));
    expect(Object.keys(defects).filter(defect => !used.has(defect))).toEqual([]);
  });

  it('has photos for every reason whose proof is photos', () => {
    const asked = reasonNames.filter(reason => (reasons[reason].proof as readonly string[]).includes('photos'));
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(reason => casesFor(reason).length === 0)).toEqual([]);
    expect(casesFor('change_of_mind')).toEqual([]);
  });

  const pairs = productKinds.flatMap((product: ProductKind) =>
    products[product].defects.map(defect => ({ product, defect })),
  );
  const planned = pairs.map((pair, i) => ({
    ...pair,
    shot: i % 2 === 0 ? ('front' as const) : shots[1 + ((i >> 1) % 4)]!,
  }));
  it.each(planned)('draws $product, $defect ($shot)', ({ product, defect, shot }) => {
    const { data } = drawPhoto({ product, defect, shot, seed: 3 }, { width: 40, height: 30 });
    const grid = greys(data, 40, 30, 8, 6);
    // A picture of nothing has one tone: black, blown out, or bare floor.
    expect(Math.max(...grid) - Math.min(...grid)).toBeGreaterThan(25 * 40);
    expect(Math.max(...grid)).toBeGreaterThan(25 * 150);
  });
});
