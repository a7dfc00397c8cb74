// npm test: everything there is, on both databases and in a real browser.
import { findChromium } from './machine/findChromium.ts';
import { findPostgres } from './machine/findPostgres.ts';
import { lint, machineHas, runSteps, tests, types } from './machine/steps.ts';

await runSteps([
  machineHas('PostgreSQL for the tests', findPostgres),
  machineHas('Chromium for the tests', findChromium),
  types,
  lint,
  tests('Tests: unit, databases, homes, console, end to end', ['unit', 'databases', 'homes', 'console', 'e2e']),
]);
