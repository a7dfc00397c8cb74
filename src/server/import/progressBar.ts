import type { ImportCounts } from './importFile.ts';

const width = 30;

/** A progress bar on a terminal (standard error); silent elsewhere, and drawn at most ten times a second. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr) {
  let last = 0;
  return {
    /** `share`: how much of the file was read, from 0 to 1. */
    show({ read, refused }: ImportCounts, share: number): void {
      const now = Date.now();
      if (!stream.isTTY || (share < 1 && now - last < 100)) return;
      last = now;
      const filled = Math.round(share * width);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${read} read, ${refused} refused `);
    },
    end(): void {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
