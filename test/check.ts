// npm run check: for while one works. Left to npm test: what renders in a browser, simulated or real, what starts processes, and the embedded database.
import { findPostgres } from './machine/findPostgres.ts';
import { lint, machineHas, runSteps, tests, types } from './machine/steps.ts';

await runSteps([
  machineHas('PostgreSQL for the tests', findPostgres),
  types,
  lint,
  tests('Tests: unit, store and API on PostgreSQL', ['unit', 'databases'], { quick: true }),
]);
