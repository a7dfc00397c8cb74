import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditRow, auditPage } from '#api/schemas/audit.ts';
import { houseEventTypes } from '#domain/houseEventWords.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const minute = 60_000;

describe.each(testDatabases)('what happens to the house, in the audit on %s', kind => {
  let world: TestApp;
  let admin: Caller;
  let person: string;
  let key: string;

  /** Acts, a minute after the last act, and answers what is answered. */
  const act = async (method: string, path: string, body?: object) => {
    world.passTime(minute);
    const response = await admin(method, path, body);
    expect(response.status, await response.clone().text()).toBeLessThan(300);
    return response.status === 204 ? undefined : response.json();
  };
  const rows = async (query = '') => auditPage.parse(await (await admin('GET', `/api/audit?${query}`)).json());
  const house = `type=${houseEventTypes.join(',')}&limit=100`;
  const kinds = ({ data }: { data: AuditRow[] }) => data.map(({ type }) => type);

  beforeAll(async () => {
    world = await openTestApp(kind);
    admin = await world.signIn('admin');
    await world.receive(lostParcel());
    const added = { email: 'zoe@quittance.example', name: 'Zoé Petit', role: 'agent' };
    person = (await act('POST', '/api/people', added)).id;
    await act('PATCH', `/api/team/${person}`, { name: 'Zoé Grand', role: 'manager' });
    await act('PUT', `/api/team/${person}/absence`, { until: '2099-01-05' });
    await act('DELETE', `/api/team/${person}/absence`);
    await act('POST', `/api/team/${person}/password`);
    await act('PATCH', `/api/team/${person}`, { disabled: true });
    await act('PATCH', `/api/team/${person}`, { disabled: false });
    key = (await act('POST', '/api/keys', { name: 'warehouse' })).id;
    await act('DELETE', `/api/keys/${key}`);
    await act('PUT', '/api/templates/en/ask', { reason: null, version: 0, text: 'A secret word, and {missing}.' });
    await act('POST', '/api/templates/en/ask/restore', { reason: null, version: 1 });
  });
  afterAll(() => world.close());

  it('tells each kind, once, in its order', async () => {
    expect(kinds(await rows(house))).toEqual([
      'template_restored',
      'template_edited',
      'key_revoked',
      'key_made',
      'access_restored',
      'access_ended',
      'password_drawn',
      'absence_ended',
      'absence_set',
      'role_changed',
      'person_renamed',
      'person_added',
    ]);
  });

  it('says who did it, to whom or what, and keeps no name, address, password or text of its own', async () => {
    const { data } = await rows(house);
    const of = (type: string) => data.find(row => row.type === type);
    const { name } = of('key_made')!.actor;
    expect(of('role_changed')).toMatchObject({
      claimId: null,
      number: null,
      hash: null,
      actor: { kind: 'person', id: 'admin', name, role: 'admin' },
      details: { subject: 'Zoé Grand', was: 'agent', role: 'manager' },
    });
    expect(of('absence_set')!.details).toEqual({ subject: 'Zoé Grand', back: '2099-01-05' });
    expect(of('key_revoked')!.details).toEqual({ subject: 'warehouse' });
    expect(of('template_edited')!.details).toEqual({ subject: 'ask', language: 'en', version: 1 });
    const kept = JSON.stringify(await world.db.selectFrom('house_events').selectAll().execute());
    expect(kept).toContain(person);
    for (const word of ['Zoé', '@', 'warehouse', 'secret']) expect(kept).not.toContain(word);
  });

  it('records nothing for what changes nothing, and nothing for what is refused', async () => {
    const before = (await rows(house)).data.length;
    await act('DELETE', `/api/keys/${key}`);
    await act('DELETE', `/api/team/${person}/absence`);
    await act('PATCH', `/api/team/${person}`, { name: 'Zoé Grand', role: 'manager', disabled: false });
    for (const [method, path, body, status] of [
      ['PATCH', '/api/team/admin', { role: 'agent' }, 422],
      ['POST', '/api/people', { email: 'zoe@quittance.example', name: 'Z', role: 'agent' }, 409],
      ['PUT', '/api/templates/en/ask', { reason: null, version: 0, text: 'Too late: {missing}.' }, 409],
      ['DELETE', '/api/keys/nothing', undefined, 404],
    ] as const) {
      expect([path, (await admin(method, path, body)).status]).toEqual([path, status]);
    }
    expect((await rows(house)).data).toHaveLength(before);
  });

  it('stands among the events of claims, page by page, none missed and none twice', async () => {
    const told = ({ data }: { data: AuditRow[] }) => data.map(row => `${row.type} ${row.claimId} ${row.sequence}`);
    const whole = told(await rows('limit=100'));
    expect(whole.some(row => row.startsWith('received'))).toBe(true);
    const seen: string[] = [];
    for (let after = ''; seen.length <= whole.length; ) {
      const page = await rows(`limit=1${after}`);
      seen.push(...told(page));
      if (page.next === null) break;
      after = `&after=${encodeURIComponent(page.next)}`;
    }
    expect(seen).toEqual(whole);
  });

  it('is found by person, kind and time; of one claim there is none; and it is exported', async () => {
    const { data } = await rows(house);
    expect(kinds(await rows('type=key_made'))).toEqual(['key_made']);
    expect(kinds(await rows('type=key_made,received'))).toEqual(['key_made', 'received']);
    expect(kinds(await rows('actor=admin'))).toEqual(kinds({ data }));
    expect(kinds(await rows('actor=shop'))).toEqual(['received']);
    expect(kinds(await rows(`to=${data.at(-3)!.recordedAt}&from=${data.at(-1)!.recordedAt}`))).toEqual([
      'person_added',
    ]);
    expect(kinds(await rows('claim=C-1')).filter(type => (houseEventTypes as string[]).includes(type))).toEqual([]);
    const text = await (await admin('GET', '/api/audit/export?type=role_changed')).text();
    expect(parse(text, { columns: true, bom: true })).toMatchObject([
      { event: 'role_changed', claim: '', hash: '', details: expect.stringContaining('subject: Zoé Grand') },
    ]);
  });

  it('is never changed or deleted', async () => {
    await expect(sql`update house_events set subject = 'x'`.execute(world.db)).rejects.toThrow('never changed');
    await expect(sql`delete from house_events`.execute(world.db)).rejects.toThrow('never changed');
  });
});
