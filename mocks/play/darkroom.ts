import type { Deps } from '#api/deps.ts';
import { type PhotoRead, readPhoto } from '#api/intake/takePhoto.ts';
import type { Camera, PhotoTaken } from './tale.ts';

/** How many photos are drawn or opened at once. */
const atOnce = 8;

/** Develops photos ahead of the moments at which they are needed, in their order. */
export function createDarkroom(deps: Deps, camera: Camera, photos: readonly PhotoTaken[]) {
  const developed = new Map<PhotoTaken, PromiseWithResolvers<PhotoRead>>(
    photos.map(photo => [photo, Promise.withResolvers<PhotoRead>()]),
  );
  // Whoever asks for a photo hears of its failure; a photo that nobody asks for any more must not end the process.
  for (const { promise } of developed.values()) promise.catch(() => {});
  const waiting = photos.values();
  let done = 0;

  async function develop(photo: PhotoTaken): Promise<PhotoRead> {
    const read = await readPhoto(deps, photo.name, await camera.take(photo));
    if ('refused' in read) throw new Error(`The photo ${photo.name} is refused: ${read.detail}`);
    return read;
  }

  async function work(): Promise<void> {
    for (const photo of waiting) {
      const { resolve, reject } = developed.get(photo)!;
      await develop(photo).then(resolve, reject);
      done++;
    }
  }

  for (let worker = 0; worker < atOnce; worker++) void work();
  return {
    done: () => done,
    async fetch(photo: PhotoTaken): Promise<PhotoRead> {
      const read = await developed.get(photo)!.promise;
      developed.delete(photo);
      return read;
    },
  };
}
