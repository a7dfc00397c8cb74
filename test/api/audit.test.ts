import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditRow, auditPage } from '#api/schemas/audit.ts';
import { csvCell } from '#domain/csvCell.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const minute = 60_000;

describe.each(testDatabases)('the audit on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  let paid: number;
  let lamp: number;
  beforeAll(async () => {
    world = await openTestApp(kind);
    manager = await world.signIn('manager');
    const ana = await world.signIn('agent');
    const desk = commandDesk(world, () => ana);
    paid = await world.receive(lostParcel());
    world.passTime(minute);
    lamp = await world.receive(damagedLamp());
    world.passTime(minute);
    await desk.give(ana, paid, 'approve', {
      amount: { amount: 2390, currency: 'EUR' },
      message: 'Vous êtes remboursée.',
      language: 'fr',
    });
    world.passTime(minute);
    await desk.give(manager, lamp, 'assign', { to: 'agent2' });
    world.passTime(minute);
    await desk.give(manager, lamp, 'note', { note: 'Marie Durand a rappelé.' });
  });
  afterAll(() => world.close());

  const rows = async (query = '', call = manager) =>
    auditPage.parse(await (await call('GET', `/api/audit?${query}`)).json());
  const told = ({ data }: { data: AuditRow[] }) => data.map(({ type, number }) => `${type} ${number}`);

  it('tells the last recorded first, who did it, and what, without any text', async () => {
    const all = await rows();
    expect(told(all).slice(0, 3)).toEqual([`noted C-${lamp}`, `assigned C-${lamp}`, `approved C-${paid}`]);
    expect(all.data[1]).toMatchObject({
      actor: { kind: 'person', id: 'manager', name: 'Chloé Martin', role: 'manager' },
      details: { to: 'Ben Okafor' },
    });
    expect(all.data[2]!.details.amount).toEqual({ amount: 2390, currency: 'EUR' });
    expect(all.data.at(-1)).toMatchObject({ type: 'received', actor: { kind: 'shop', name: 'the marketplace' } });
    const text = JSON.stringify(all);
    for (const personal of ['Marie', 'remboursée', 'Lyon', 'sha256:']) expect(text).not.toContain(personal);
  });

  it('finds by person, kind of event, claim and time, all of which have to match', async () => {
    expect(told(await rows('actor=agent'))).toEqual([`approved C-${paid}`]);
    expect(told(await rows('actor=shop'))).toEqual([`received C-${lamp}`, `received C-${paid}`]);
    expect(told(await rows('type=assigned,approved'))).toEqual([`assigned C-${lamp}`, `approved C-${paid}`]);
    expect(told(await rows(`claim=C-${paid}&type=approved`))).toEqual([`approved C-${paid}`]);
    const [noted] = (await rows('type=noted')).data;
    expect(told(await rows(`from=${noted!.recordedAt}`))).toEqual([`noted C-${lamp}`]);
    expect(told(await rows(`to=${noted!.recordedAt}&actor=manager`))).toEqual([`assigned C-${lamp}`]);
    expect(told(await rows('actor=nobody'))).toEqual([]);
  });

  it('goes page by page and misses and repeats nothing', async () => {
    const whole = (await rows()).data.map(({ hash }) => hash);
    const seen: (string | null)[] = [];
    let after = '';
    for (let page = 0; page < whole.length; page += 1) {
      const { data, next } = await rows(`limit=2${after}`);
      seen.push(...data.map(({ hash }) => hash));
      if (next === null) break;
      after = `&after=${encodeURIComponent(next)}`;
    }
    expect(seen).toEqual(whole);
  });

  it('names what it cannot use', async () => {
    for (const [query, field] of [
      ['type=approved,nonsense', 'type'],
      ['claim=abc', 'claim'],
      ['from=yesterday', 'from'],
      ['from=0000-06-01T00:00:00Z', 'from'],
      ['after=nonsense', 'after'],
      ['after=0000-06-01T00:00:00.000Z_1_1', 'after'],
      ['actr=me', 'actr'],
    ] as const) {
      const response = await manager('GET', `/api/audit?${query}`);
      expect([response.status, (await response.json()).errors[0].field]).toEqual([422, field]);
    }
  });

  it('exports the same rows as CSV', async () => {
    const response = await manager('GET', '/api/audit/export?actor=manager');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = parse(new TextDecoder().decode(bytes), { columns: true }) as Record<string, string>[];
    const { data } = await rows('actor=manager');
    expect(lines.map(({ hash }) => hash)).toEqual(data.map(({ hash }) => hash));
    expect(lines[1]).toMatchObject({
      claim: `C-${lamp}`,
      event: 'assigned',
      actor_name: 'Chloé Martin',
      details: 'to: Ben Okafor',
    });
  });

  it('lets managers verify that nothing was altered', async () => {
    expect(await (await manager('GET', '/api/verification')).json()).toMatchObject({ claims: 2 });
  });
});

it('lets no cell become a formula, and breaks no line', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) expect(csvCell(text)).toBe(`"'${text}"`);
  expect(csvCell('say "yes"')).toBe('"say ""yes"""');
  expect(csvCell(-5)).toBe('"-5"');
});
