// npm run check: all but the browser, for while one works.
import { findPostgres } from './machine/findPostgres.ts';
import { lint, machineHas, runSteps, tests, types } from './machine/steps.ts';

await runSteps([
  machineHas('PostgreSQL for the tests', findPostgres),
  types,
  lint,
  tests('Tests: unit, databases, console', ['unit', 'databases', 'console']),
]);
