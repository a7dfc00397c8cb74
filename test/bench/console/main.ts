import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { percentile } from '../load.ts';
import { type FirstRows, firstRows } from './firstRows.ts';
import { firstScreen } from './firstScreen.ts';
import { journey } from './journey.ts';
import { openConsoles } from './openConsoles.ts';
import { opening } from './opening.ts';
import { screenShifts } from './screenShifts.ts';
import { layoutShift } from './watchPage.ts';

type Row = { what: string; goal: string; measured: string; met: boolean | undefined };

/** Measures the console in a real browser, on the sample world in `dataDir`; a row for each goal. */
export async function benchConsole(dataDir: string, say: (line: string) => void): Promise<Row[]> {
  const consoles = await openConsoles(dataDir);
  const rows: Row[] = [];
  const note = (what: string, measured: string, goal = '', met?: boolean) => rows.push({ what, goal, measured, met });
  const ms = (values: readonly number[], share: number) => Math.round(percentile(values, share));
  const pair = (values: readonly number[]) => `p50 ${ms(values, 0.5)} ms, p95 ${ms(values, 0.95)} ms`;
  const spread = (values: readonly number[]) =>
    `${ms(values, 0.5)} ms (${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))})`;
  try {
    for (const slowness of [1, 4]) {
      say(`First rows, processor ${slowness} times slower ...`);
      const { ours, pattern } = await firstRows(consoles, slowness, 7);
      const where = slowness === 1 ? '' : `, processor ${slowness} times slower`;
      for (const [name, of] of [
        [`first rows, fresh profile${where}`, ({ ms }: FirstRows) => ms],
        [`  of which the page worked${where}`, ({ workMs }: FirstRows) => workMs],
      ] as const) {
        const [mine, theirs] = [ours.map(of), pattern.map(of)];
        note(name, spread(mine), 'less than the list', percentile(mine, 0.5) < percentile(theirs, 0.5));
        note("    react-admin's own list, same rows, no policy", spread(theirs));
      }
    }
    say('Opening claims ...');
    const { key, click, next, unseen } = await opening(consoles, 8);
    const warm = [...key, ...click, ...next].map(({ claim }) => claim);
    note('opening a claim that was looked at', pair(warm), 'p50 at most 100 ms', percentile(warm, 0.5) <= 100);
    for (const [how, took] of Object.entries({ key, click, next, 'click at once': unseen })) {
      note(`  by ${how}`, pair(took.map(({ claim }) => claim)));
    }
    note('  to its first photo', pair([...key, ...click, ...next].map(({ photo }) => photo)));
    say("An agent's journey ...");
    const { interactions, interactionCount, shifts } = await journey(consoles, 8);
    // Those under 16 ms are not told: they stand below all others.
    const told = interactions.map(interaction => interaction.ms);
    const all = [...told, ...Array<number>(Math.max(0, interactionCount - told.length)).fill(8)];
    note(`key to paint, ${all.length} interactions`, pair(all), 'p95 at most 100 ms', percentile(all, 0.95) <= 100);
    const slowest = interactions.toSorted((a, b) => b.ms - a.ms).slice(0, 3);
    note('  the slowest', slowest.map(({ name, ms }) => `${name} ${ms}`).join(', '));
    const moved = layoutShift(shifts);
    const [first] = shifts.toSorted((a, b) => b.value - a.value);
    const most = first ? ` (most: ${first.what.slice(0, 100)})` : '';
    note('layout shift over the journey', `${moved.toFixed(4)}${most}`, 'under 0.02', moved < 0.02);
    const [worst] = (await screenShifts(consoles)).toSorted((a, b) => b.shift - a.shift);
    const screen = `${worst!.shift.toFixed(4)} (${worst!.address} at ${worst!.width} px: ${worst!.what.slice(0, 60)})`;
    note('layout shift of a screen that loads, the worst', screen, 'under 0.02', worst!.shift < 0.02);
    const { gzippedBytes, files } = await firstScreen(consoles);
    const weight = `${(gzippedBytes / 1000).toFixed(1)} kB in ${files} files`;
    note('JavaScript of the queue, gzipped', weight, 'at most 300 kB', gzippedBytes <= 300_000);
  } finally {
    await consoles.close();
  }
  return rows;
}

/** The rows as a table, under what the machine had to do meanwhile. */
export function consoleTable(rows: readonly Row[]): string {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const goals = Math.max(...rows.map(({ goal }) => goal.length));
  const said = (met: boolean | undefined) => (met === undefined ? '' : met ? 'met   ' : 'MISSED');
  const lines = rows.map(
    ({ what, goal, measured, met }) =>
      `  ${what.padEnd(width)}  ${goal.padEnd(goals)}  ${said(met).padEnd(6)}  ${measured}`,
  );
  const load = loadavg()[0]!.toFixed(1);
  return [`The console, in Chromium (${cpus().length} cores, load ${load})`, ...lines].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A folder that is named is kept: its sample world is made once.
  const kept = process.argv[2];
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'quittance-bench-')));
  try {
    console.log(consoleTable(await benchConsole(folder, line => console.error(line))));
  } finally {
    if (kept === undefined) await rm(folder, { recursive: true, force: true });
  }
}
