import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { historyEntries } from '#api/intake/history/historyEntry.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openPast, type PastHouse } from './openPast.ts';

const fixture = (name: string) => readFile(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
const lines = async (name: string) => (await fixture(name)).trimEnd().split('\n');

describe.each(testDatabases)('the files of past claims that the papers show, on %s', kind => {
  let house: PastHouse;
  beforeAll(async () => {
    house = await openPast(kind);
  });
  afterAll(() => house?.world.close());
  const statuses = async () => {
    const rows = await house.world.db.selectFrom('claims').select(['external_id', 'status']).orderBy('id').execute();
    return Object.fromEntries(rows.map(({ external_id, status }) => [external_id, status]));
  };

  it('have an entry of every kind, and come in whole', async () => {
    const records = (await lines('past-claims.ndjson')).map(
      line => JSON.parse(line) as { history: { type: string }[] },
    );
    const kinds = new Set(records.flatMap(({ history }) => history.map(({ type }) => type)));
    expect([...kinds].sort()).toEqual(Object.keys(historyEntries).sort());
    expect(await house.importing(records)).toMatchObject({ accepted: 4, refused: 0, refusals: [] });
    expect(await statuses()).toEqual({
      'past-1': 'refunded',
      'past-2': 'refunded',
      'past-3': 'approved',
      'past-4': 'open',
    });
    expect(await house.importing(records)).toMatchObject({ accepted: 0, known: 4 });
  });

  it('come in from a table too', async () => {
    const [header, ...rows] = await lines('past-claims.csv');
    const records = rows.map((text, i) => ({ line: i + 2, text }));
    const answer = await house.admin('POST', '/api/imports', { format: 'csv', header, records });
    expect(await answer.json()).toMatchObject({ accepted: 2, refused: 0, refusals: [] });
    expect(await statuses()).toMatchObject({ 'past-11': 'refunded', 'past-12': 'rejected' });
    expect((await verifyChain(house.world.db)).broken).toBeUndefined();
  });

  it('make one former colleague of each name, though the files name her in two ways', async () => {
    const people = await house.world.db
      .selectFrom('people')
      .select('name')
      .where('disabled_at', 'is not', null)
      .execute();
    expect(people.map(({ name }) => name).sort()).toEqual(['Ana Ferreira', 'Jonas']);
  });
});
