import { expect, it } from 'vitest';
import { sourceFiles } from './sourceFiles.ts';
import { transactionViolations } from './transactions.ts';

const wrong = [
  `await db.transaction().execute(async trx => { await db.selectFrom('claims').execute(); });`,
  `await deps.db.transaction().execute(async trx => {\n  await load(trx);\n  await save(deps.db, 1);\n});`,
  `db.transaction().setIsolationLevel('serializable').execute(async (trx: Trx) => sql\`select 1\`.execute(db));`,
];
const right = [
  `await db.transaction().execute(async trx => { await trx.selectFrom('claims').execute(); }); await db.destroy();`,
  `await db.transaction().execute(async db => { await db.selectFrom('claims').execute(); });`,
  `await db.transaction().execute(async trx => {\n  // not db.selectFrom\n  await append({ db: trx }, ')');\n});`,
];

it.each(wrong)('finds %s', source => {
  expect(transactionViolations({ path: 'a.ts', source })).toHaveLength(1);
});

it.each(right)('lets pass %s', source => {
  expect(transactionViolations({ path: 'a.ts', source })).toEqual([]);
});

it('no transaction uses the database beside its own handle', () => {
  const files = ['src/store', 'src/api', 'src/server', 'mocks'].flatMap(sourceFiles);
  expect(files.flatMap(transactionViolations)).toEqual([]);
});
