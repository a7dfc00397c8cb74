import { crc32, deflateSync } from 'node:zlib';

/** IHDR ends here in every PNG: the signature's 8 bytes and a chunk of 25. */
const afterHeader = 33;

/** The PNG with an ICC profile in it (chunk iCCP), which says what its colours mean; sharp cannot attach one to raw pixels. */
export function withColourProfile(png: Uint8Array, icc: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(icc)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(body.length - 4, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([
    png.subarray(0, afterHeader),
    frame.subarray(0, 4),
    body,
    frame.subarray(4),
    png.subarray(afterHeader),
  ]);
}
