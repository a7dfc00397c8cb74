import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { HeicPixels } from './decodeHeic.ts';

/** What is used of libheif-js, which ships no types for its ready-made module. A failure is an object with a `code`. */
type Handle = { code?: unknown };
type Plane = { id: unknown; width: number; height: number; stride: number; data: Uint8Array };
type Libheif = {
  heif_error_code: { heif_error_Ok: unknown };
  heif_colorspace: { heif_colorspace_RGB: unknown };
  heif_chroma: { heif_chroma_interleaved_RGB: unknown };
  heif_context_alloc(): Handle;
  heif_context_read_from_memory(context: Handle, bytes: Uint8Array): { code: unknown; message: string };
  heif_js_context_get_primary_image_handle(context: Handle): Handle;
  heif_image_handle_get_width(image: Handle): number;
  heif_image_handle_get_height(image: Handle): number;
  heif_js_decode_image2(image: Handle, space: unknown, chroma: unknown): Promise<Handle & { channels: Plane[] }>;
};

const heif = createRequire(import.meta.url)('libheif-js/wasm-bundle.js') as Libheif;

async function decode(bytes: Uint8Array, maxPixels: number): Promise<HeicPixels> {
  const context = heif.heif_context_alloc();
  const read = heif.heif_context_read_from_memory(context, bytes);
  if (read.code !== heif.heif_error_code.heif_error_Ok) throw new Error(read.message);
  const image = heif.heif_js_context_get_primary_image_handle(context);
  if (!image || image.code) throw new Error('It has no primary image');
  const pixels = heif.heif_image_handle_get_width(image) * heif.heif_image_handle_get_height(image);
  if (pixels > maxPixels) throw new Error(`Its image has ${pixels} pixels, at most ${maxPixels} are decoded`);
  const { heif_colorspace_RGB: rgb } = heif.heif_colorspace;
  const decoded = await heif.heif_js_decode_image2(image, rgb, heif.heif_chroma.heif_chroma_interleaved_RGB);
  const plane = decoded?.channels?.[0];
  if (!plane || decoded.code) throw new Error('Its image cannot be decoded');
  return { width: plane.width, height: plane.height, rgb: packed(plane) };
}

/** The rows without the padding that the decoder aligns them with. */
function packed({ width, height, stride, data }: Plane): Uint8Array {
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) rgb.set(data.subarray(y * stride, y * stride + width * 3), y * width * 3);
  return rgb;
}

const pixels = await decode(workerData.bytes, workerData.maxPixels);
parentPort?.postMessage(pixels, [pixels.rgb.buffer as ArrayBuffer]);
