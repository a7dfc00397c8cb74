import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readTotals } from './testTotals.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quittance-totals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function totalsOf(report: unknown) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readTotals(file);
}

it('adds up tests, and counts a file that could not be run as a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(totalsOf(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

it('counts a run without a report as a failure', () => {
  expect(readTotals(join(folder, 'absent.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
