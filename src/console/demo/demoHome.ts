import type { Role } from '#domain/people.ts';

/** How far the sample world of the demo is. */
export type DemoProgress = { claims: number; ofClaims: number; photos: number; ofPhotos: number };
export type DemoPerson = { email: string; name: string; role: Role };

/** The back end in the page, as the console of the demo needs it. It is handed in: the console knows no back end. */
export type DemoHome = {
  people: readonly DemoPerson[];
  openHome(listener: {
    onProgress(progress: DemoProgress): void;
    onFailure(message: string): void;
  }): Promise<{ close(): void }>;
};
