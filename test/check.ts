// npm run check: for while one works. Left to npm test: what renders in a browser, simulated or real, and what starts processes.
import { findPostgres } from './machine/findPostgres.ts';
import { lint, machineHas, runSteps, tests, types } from './machine/steps.ts';

await runSteps([
  machineHas('PostgreSQL for the tests', findPostgres),
  types,
  lint,
  tests('Tests: unit, databases', ['unit', 'databases']),
]);
