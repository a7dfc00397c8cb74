import type { DemoProgress } from './demoHome.ts';

export type ProgressBoard = ReturnType<typeof createProgressBoard>;

/** Where the demo's back end writes how far it is, and the banner reads it. */
export function createProgressBoard() {
  let progress: DemoProgress | undefined;
  const readers = new Set<() => void>();
  return {
    read: () => progress,
    write(next: DemoProgress) {
      progress = next;
      for (const reader of readers) reader();
    },
    subscribe(reader: () => void) {
      readers.add(reader);
      return () => void readers.delete(reader);
    },
  };
}
