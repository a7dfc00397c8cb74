import { readFileSync } from 'node:fs';
import { drawPhoto } from '#test/server/images/drawPhoto.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

/** A HEIC of 64 x 48 px in Display P3 with a location in its EXIF. */
export const heic = (): Buffer => readFileSync(new URL('../../server/images/display-p3.heic', import.meta.url));

/** One small photo of every accepted kind but HEIC. */
export const photos = {
  'image/jpeg': () => drawPhoto(64, 48).jpeg().toBuffer(),
  'image/png': () => drawPhoto(64, 48).png().toBuffer(),
  'image/webp': () => drawPhoto(64, 48).webp().toBuffer(),
} as const;

/** The same bytes with another frame size in the JPEG's header. */
export async function jpegSaying(width: number, height: number): Promise<Buffer> {
  const jpeg = await photos['image/jpeg']();
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

/** Files that are no photos, whatever they pretend, by name. */
export const noPhotos: Record<string, () => Promise<Buffer> | Buffer> = {
  SVG: () => bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  HTML: () => bytes('<!doctype html><script>alert(1)</script>'),
  PDF: () => bytes('%PDF-1.7\n1 0 obj <<>> endobj\n'),
  GIF: () => drawPhoto(16, 16).gif().toBuffer(),
  TIFF: () => drawPhoto(16, 16).tiff().toBuffer(),
  AVIF: () => drawPhoto(16, 16).avif().toBuffer(),
  'animated WebP': () => animated(),
  'GIF with a JPEG behind it': async () => Buffer.concat([bytes('GIF89a'), await photos['image/jpeg']()]),
  'HTML behind the first bytes of a JPEG': () =>
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), bytes('<html><script>alert(1)</script></html>'.repeat(40))]),
  'HTML behind the signature of a PNG': () =>
    Buffer.concat([Buffer.from([0x89]), bytes('PNG\r\n\x1a\n<html><script>alert(1)</script></html>')]),
  'RIFF that is no WebP': () => bytes('RIFF\x24\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00'),
  'HTML behind the brand of a HEIC': () =>
    bytes('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic<html><script></script></html>'),
  'JPEG whose tables run past its end': async () => (await photos['image/jpeg']()).subarray(0, 60),
  nothing: () => Buffer.alloc(0),
};

async function animated(): Promise<Buffer> {
  const frames = await drawPhoto(16, 32).raw().toBuffer();
  const { default: sharp } = await import('sharp');
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    .webp({ loop: 0 })
    .toBuffer();
}
