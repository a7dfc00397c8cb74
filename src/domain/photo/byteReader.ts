/** Big-endian unsigned 16 bits at `at`; bytes beyond the end count as 0, so that a caller checks lengths only once. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Big-endian unsigned 32 bits at `at`; bytes beyond the end count as 0. */
export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 0x10000 + uint16(bytes, at + 2);
}

/** Little-endian unsigned integer of `length` bytes (at most 4) at `at`; bytes beyond the end count as 0. */
export function littleEndian(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let index = length - 1; index >= 0; index--) value = value * 0x100 + (bytes[at + index] ?? 0);
  return value;
}

/** `length` bytes at `at` as Latin-1 text, shorter where the bytes end. */
export function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
