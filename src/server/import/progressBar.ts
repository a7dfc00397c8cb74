import type { ImportCounts } from './importFile.ts';

const width = 30;

/** A progress bar on a terminal (standard error); silent elsewhere, and drawn at most ten times a second. */
export function progressBar(stream: NodeJS.WriteStream = process.stderr) {
  let last = 0;
  return {
    show({ read, refused }: ImportCounts, total: number): void {
      const now = Date.now();
      if (!stream.isTTY || (read < total && now - last < 100)) return;
      last = now;
      const filled = total === 0 ? width : Math.round((read / total) * width);
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${read} of ${total}, ${refused} refused `);
    },
    end(): void {
      if (stream.isTTY) stream.write('\n');
    },
  };
}
