/** What a customer may send as a photo: bytes of a file, pixels of a picture before it is decoded, parts (chunks, boxes) of a header, photos of a claim. */
export const photoLimits = {
  bytes: 25 * 1024 * 1024,
  pixels: 50_000_000,
  headerParts: 10_000,
  photosPerClaim: 20,
} as const;

/** The kinds of file accepted as a photo; every one of them is recognised by its structure, never by its name. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/heic'] as const;

export type PhotoType = (typeof photoTypes)[number];

/** What is shown instead of the bytes that came in: a square of at most `thumbnail` px, a picture of at most `screen` px on its long side. */
export const photoDerivatives = { type: 'image/webp', thumbnail: 160, screen: 1600 } as const;
