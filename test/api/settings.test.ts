import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobs } from '#api/jobs/runJobs.ts';
import { auditPage } from '#api/schemas/audit.ts';
import { claimClock } from '#api/schemas/claimClock.ts';
import { type Settings, settingPreview, settings } from '#api/schemas/settings.ts';
import { addDays, civilDateOf } from '#domain/calendar.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const day = 86_400_000;

describe.each(testDatabases)('the settings of the clocks on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  /** A session ends when nobody is there for a day. */
  const pass = async (milliseconds: number) => {
    world.passTime(milliseconds);
    manager = await world.signIn('manager');
  };
  const read = async (): Promise<Settings> => settings.parse(await (await manager('GET', '/api/settings')).json());
  const hoursFrom = ({ calendar }: Settings, validFrom: string, shift = { start: '08:00', end: '12:00' }) => ({
    ...calendar.inForce,
    validFrom,
    week: { ...calendar.inForce.week, monday: [shift], saturday: [shift] },
  });
  const write = (body: object) => manager('POST', '/api/settings', body);
  const today = () => civilDateOf(world.now(), 'Europe/Paris');

  it('come with Quittance, and say what they come to', async () => {
    const { calendar, targets, dueSoon } = await read();
    expect(calendar).toMatchObject({ latest: 1, inForce: { zone: 'Europe/Paris' }, preview: { usualWeekHours: 40 } });
    expect(targets.inForce).toHaveLength(4);
    expect(targets.preview.map(({ metric }) => metric)).toEqual(['first_reply', 'decision', 'refund', 'payout']);
    expect(dueSoon).toMatchObject({ latest: 1, hours: 24, versions: [{ version: 1, by: null, at: null }] });
  });

  it('apply forward: hours from tomorrow on at the earliest, under the name of who wrote them', async () => {
    const before = await read();
    const value = { name: 'Mornings', hours: hoursFrom(before, today()) };
    const refused = await write({ kind: 'calendar', seen: 1, value });
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toEqual([
      {
        field: 'value.hours.validFrom',
        reason: `${today()} has begun in Europe/Paris; new hours hold from the next day on`,
      },
    ]);
    const tomorrow = addDays(today(), 1);
    const answer = await write({ kind: 'calendar', seen: 1, value: { ...value, hours: hoursFrom(before, tomorrow) } });
    expect(answer.status, await answer.clone().text()).toBe(200);
    const { calendar } = settings.parse(await answer.json());
    expect(calendar).toMatchObject({ latest: 2, name: 'Mornings', inForce: before.calendar.inForce });
    expect(calendar.versions[0]).toMatchObject({ version: 2, by: { id: 'manager' }, past: false });
    await pass(2 * day);
    expect((await read()).calendar).toMatchObject({
      inForce: { validFrom: tomorrow },
      preview: { usualWeekHours: 40 },
    });
  });

  it('refuse what was written on an older version, and say so', async () => {
    const body = { kind: 'due_soon', seen: 1, value: { hours: 48 } };
    const answers = await Promise.all([write(body), write(body)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await answers.find(({ status }) => status === 409)!.json()).toMatchObject({ code: 'stale_setting' });
    expect((await readClockSettings(world.db)).dueSoonMs).toBe(48 * 3_600_000);
  });

  it('are read as one object while nothing changes', async () => {
    expect(await readClockSettings(world.db)).toBe(await readClockSettings(world.db));
  });

  it('say in the reader’s language what is wrong, field by field', async () => {
    const french = await world.signIn('manager');
    await french('PATCH', '/api/session', { language: 'fr' });
    const { calendar } = await read();
    const overlapping = [
      { start: '08:00', end: '12:00' },
      { start: '11:00', end: '13:00' },
    ];
    const value = {
      name: '',
      hours: { ...calendar.inForce, zone: 'Paris', week: { ...calendar.inForce.week, monday: overlapping } },
    };
    const ask = async (by: Caller) =>
      settingPreview.parse(await (await by('POST', '/api/settings/preview', { kind: 'calendar', value })).json())
        .faults;
    expect(await ask(french)).toEqual([
      { field: 'name', reason: 'ne doit pas être vide' },
      { field: 'hours.zone', reason: '« Paris » n’est pas un fuseau horaire IANA' },
      { field: 'hours.week.monday.1.start', reason: '11:00-13:00 chevauche 08:00-12:00' },
    ]);
    await french('PATCH', '/api/session', { language: 'en' });
    expect((await ask(manager)).map(({ field }) => field)).toEqual(['name', 'hours.zone', 'hours.week.monday.1.start']);
  });

  it('leave the targets of claims that came before as they were, until the past is recomputed', async () => {
    const id = await world.receive(lostParcel({ openedAt: world.now() }));
    const decision = async (claim = id) => {
      const { targets } = claimClock.parse(await (await manager('GET', `/api/claims/${claim}/clock`)).json());
      return targets.find(({ metric }) => metric === 'decision')!;
    };
    expect(await decision()).toMatchObject({ version: 1, threshold: { days: 7 } });
    await pass(2 * day);
    const { targets } = await read();
    const value = targets.inForce.map(target =>
      target.metric === 'decision' ? { ...target, threshold: { kind: 'days', days: 3 } } : target,
    );
    expect((await write({ kind: 'targets', seen: 1, value })).status).toBe(200);
    expect(await decision()).toMatchObject({ version: 1, threshold: { days: 7 } });
    const later = await world.receive(lostParcel({ openedAt: world.now() }));
    expect(await decision(later)).toMatchObject({ version: 2, threshold: { days: 3 } });

    const from = addDays(today(), -30);
    const reach = await (await manager('GET', `/api/settings/recompute?kind=targets&from=${from}`)).json();
    expect(reach).toEqual({ claims: 2 });
    const again = { kind: 'targets', version: 2, from, seen: 2 };
    expect((await manager('POST', '/api/settings/recompute', again)).status).toBe(422);
    const done = await manager('POST', '/api/settings/recompute', { ...again, confirmed: true });
    expect(done.status, await done.clone().text()).toBe(200);
    expect(settings.parse(await done.json()).targets.versions[0]).toMatchObject({ version: 3, past: true });
    expect(await decision()).toMatchObject({ version: 3, threshold: { days: 3 } });
  });

  it('have what is kept of the claims made anew by jobs', async () => {
    const kept = async () => {
      const rows = await world.db
        .selectFrom('claim_targets')
        .select(['claim_id', 'version'])
        .where('metric', '=', 'decision')
        .orderBy('claim_id')
        .execute();
      return rows.map(({ version }) => version);
    };
    expect(await kept()).toEqual([1, 2]);
    world.passTime(10_000);
    await runJobs(world.deps);
    expect(await kept()).toEqual([3, 3]);
  });

  it('stand in the audit, a recompute by its own name', async () => {
    const rows = await manager('GET', '/api/audit?type=setting_changed,setting_recomputed');
    const { data } = auditPage.parse(await rows.json());
    expect(data.map(({ type, details }) => [type, details.subject, details.version])).toEqual([
      ['setting_recomputed', 'targets', 3],
      ['setting_changed', 'targets', 2],
      ['setting_changed', 'due_soon', 2],
      ['setting_changed', 'calendar', 2],
    ]);
    expect(data[0]!.details.holds! < data[0]!.at).toBe(true);
  });

  it('cannot be changed or forgotten once written', async () => {
    const gone = world.db.deleteFrom('clock_setting_versions').execute();
    await expect(gone).rejects.toThrow();
  });
});
