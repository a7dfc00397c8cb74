import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTotals, type TestTotals } from './testTotals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const none: TestTotals = { passed: 0, failed: 0, skipped: 0 };

/** One part of a run: says what it is, answers what it came to. */
export type Step = { readonly name: string; run(): Promise<TestTotals> };

/** Runs a tool of node_modules with its output shown, on the Node that runs this. */
function runTool(script: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', code => resolve(code === 0));
  });
}

const failedIf = (failed: boolean): TestTotals => (failed ? { ...none, failed: 1 } : none);

export const types: Step = {
  name: 'Types',
  run: async () => failedIf(!(await runTool('typescript/bin/tsc', ['--noEmit']))),
};

export const lint: Step = {
  name: 'Lint and format',
  run: async () => failedIf(!(await runTool('@biomejs/biome/bin/biome', ['check', '.']))),
};

/** Something the tests need of this machine. It is found, or installed, or the run fails with how to get it. */
export function machineHas(name: string, find: () => Promise<string>): Step {
  return {
    name,
    run: async () => {
      try {
        console.log(await find());
        return none;
      } catch (error) {
        console.error((error as Error).message);
        return failedIf(true);
      }
    },
  };
}

/** The tests of vitest's projects. @param quick on one database instead of both */
export function tests(name: string, projects: readonly string[], { quick = false } = {}): Step {
  return {
    name,
    run: async () => {
      const folder = mkdtempSync(join(tmpdir(), 'quittance-report-'));
      const report = join(folder, 'report.json');
      try {
        const args = [
          'run',
          '--passWithNoTests',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${report}`,
          ...projects.map(project => `--project=${project}`),
        ];
        const ended = await runTool('vitest/vitest.mjs', args, { QUICK_ROUND: quick ? '1' : '0' });
        const totals = readTotals(report);
        // An error outside any test fails the run, too.
        return !ended && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Runs every step, whatever the one before came to, and ends the process: the last line has the totals. A skipped test fails the run. */
export async function runSteps(steps: readonly Step[]): Promise<never> {
  let { passed, failed, skipped } = none;
  for (const { name, run } of steps) {
    const started = performance.now();
    console.log(`\n— ${name}`);
    const totals = await run();
    passed += totals.passed;
    failed += totals.failed;
    skipped += totals.skipped;
    const outcome = totals.failed > 0 ? 'FAILED' : 'done';
    console.log(`— ${name}: ${outcome} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
  if (skipped > 0) console.error('A test was skipped: every test runs, or is not there.');
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exit(failed > 0 || skipped > 0 || passed === 0 ? 1 : 0);
}
