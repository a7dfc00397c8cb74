import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { type Member, memberChanged, teamPage } from '#api/schemas/team.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, password, type TestApp } from './testApp.ts';

describe.each(testDatabases)('the team on %s', kind => {
  let world: TestApp;
  let admin: Caller;
  let manager: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    admin = await world.signIn('admin');
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  const team = async (call = manager) => teamPage.parse(await (await call('GET', '/api/team')).json()).data;
  const memberOf = async (id: string) => (await team()).find(one => one.id === id) as Member;
  const problemOf = async (response: Response) => ({ ...(await response.json()), status: response.status });
  const take = async (caller: Caller, who: string) => {
    const id = await world.receive(damagedLamp());
    await commandDesk(world, () => caller).give(caller, id, 'take');
    expect(
      (await world.db.selectFrom('claims').select('assignee_id').where('id', '=', id).executeTakeFirst())?.assignee_id,
    ).toBe(who);
    return id;
  };
  const detailOf = async (id: number) => (await (await admin('GET', `/api/claims/${id}`)).json()) as ClaimDetail;

  it('says who is there, when they were last seen and what they hold', async () => {
    expect((await memberOf('agent2')).lastSeenAt).toBeNull();
    const ben = await world.signIn('agent2');
    const seen = world.now();
    const id = await take(ben, 'agent2');
    expect(await memberOf('agent2')).toMatchObject({
      name: 'Ben Okafor',
      role: 'agent',
      email: 'agent2@quittance.example',
      lastSeenAt: seen,
      claimsHeld: 1,
      sessions: 1,
      awayUntil: null,
      disabledAt: null,
    });
    world.passTime(10 * 60_000);
    await ben('GET', '/api/session');
    expect((await memberOf('agent2')).lastSeenAt).toBe(world.now());
    await ben('DELETE', '/api/session');
    expect(await memberOf('agent2')).toMatchObject({ lastSeenAt: world.now(), sessions: 0 });
    await commandDesk(world, () => admin).give(admin, id, 'release');
    expect((await memberOf('agent2')).claimsHeld).toBe(0);
  });

  it('changes a role, which counts from the next request on', async () => {
    await world.person('riser', 'agent', 'Rita Sorensen');
    const rita = await world.signIn('riser');
    expect((await rita('GET', '/api/team')).status).toBe(403);
    const changed = await admin('PATCH', '/api/team/riser', { role: 'manager', name: 'Rita Sørensen' });
    expect(memberChanged.parse(await changed.json()).member).toMatchObject({ role: 'manager', name: 'Rita Sørensen' });
    expect((await rita('GET', '/api/team')).status).toBe(200);
  });

  it('lets nobody change their own role, shut themselves out or take the last admin away', async () => {
    expect(await problemOf(await admin('PATCH', '/api/team/admin', { role: 'agent' }))).toMatchObject({
      status: 422,
      code: 'own_role',
      errors: [{ field: 'role' }],
    });
    expect(await problemOf(await admin('PATCH', '/api/team/admin', { disabled: true }))).toMatchObject({
      status: 422,
      code: 'own_access',
    });
    for (const change of [{ role: 'manager' }, { disabled: true }]) {
      expect(await problemOf(await world.operator('PATCH', '/api/team/admin', change))).toMatchObject({
        status: 422,
        code: 'last_admin',
      });
    }
    expect(await memberOf('admin')).toMatchObject({ role: 'admin', disabledAt: null });
  });

  it('keeps one admin when two take each other’s role at the same moment', async () => {
    await world.person('admin2', 'admin', 'Noor Haddad');
    const other = await world.signIn('admin2');
    const answers = await Promise.all([
      admin('PATCH', '/api/team/admin2', { role: 'agent' }),
      other('PATCH', '/api/team/admin', { role: 'agent' }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await team(world.operator)).filter(({ role }) => role === 'admin')).toHaveLength(1);
    await world.db.updateTable('people').set({ role: 'admin' }).where('id', '=', 'admin').execute();
    await world.db.updateTable('people').set({ role: 'agent' }).where('id', '=', 'admin2').execute();
  });

  it('ends the sessions of who is disabled at once; enabled again, they sign in again', async () => {
    await world.person('leaver', 'agent', 'Lea Vasquez');
    const lea = await world.signIn('leaver');
    const changed = await admin('PATCH', '/api/team/leaver', { disabled: true });
    expect(memberChanged.parse(await changed.json()).member).toMatchObject({ disabledAt: world.now(), sessions: 0 });
    expect((await lea('GET', '/api/session')).status).toBe(401);
    expect(await world.db.selectFrom('sessions').selectAll().where('person_id', '=', 'leaver').execute()).toEqual([]);
    const body = { email: 'leaver@quittance.example', password };
    expect((await world.nobody('POST', '/api/session', body)).status).toBe(401);
    expect((await admin('PATCH', '/api/team/leaver', { disabled: false })).status).toBe(200);
    expect((await lea('GET', '/api/session')).status).toBe(401);
    expect((await world.nobody('POST', '/api/session', body)).status).toBe(200);
  });

  it('draws a new password, shown once, and the old one and its sessions are over', async () => {
    await world.person('forgetful', 'agent', 'Tom Baker');
    const tom = await world.signIn('forgetful');
    const reset = await admin('POST', '/api/team/forgetful/password');
    expect(reset.headers.get('cache-control')).toBe('no-store');
    const { password: drawn } = (await reset.json()) as { password: string };
    expect(drawn).toMatch(/^[\w-]{20}$/);
    expect((await tom('GET', '/api/session')).status).toBe(401);
    const email = 'forgetful@quittance.example';
    expect((await world.nobody('POST', '/api/session', { email, password })).status).toBe(401);
    expect((await world.nobody('POST', '/api/session', { email, password: drawn })).status).toBe(200);
  });

  it('signs somebody out everywhere, and oneself everywhere else', async () => {
    const [first, second] = [await world.signIn('agent'), await world.signIn('agent')];
    const revoked = await admin('DELETE', '/api/team/agent/sessions');
    expect(await revoked.json()).toEqual({ ended: 2 });
    for (const call of [first, second]) expect((await call('GET', '/api/session')).status).toBe(401);
    const elsewhere = await world.signIn('admin');
    expect((await admin('DELETE', '/api/team/admin/sessions')).status).toBe(200);
    expect((await elsewhere('GET', '/api/session')).status).toBe(401);
    expect((await admin('GET', '/api/session')).status).toBe(200);
  });

  it('marks somebody away and gives their claims to a colleague, each by an event', async () => {
    const ana = await world.signIn('agent');
    const claims = [await take(ana, 'agent'), await take(ana, 'agent')];
    const decided = await take(ana, 'agent');
    await commandDesk(world, () => ana).give(ana, decided, 'withdraw');
    const until = '2026-03-20';
    const away = await manager('PUT', '/api/team/agent/absence', { until, handOver: { to: 'agent2' } });
    const { member, handedOver } = memberChanged.parse(await away.json());
    expect(handedOver).toEqual({ moved: 2, kept: [] });
    expect(member).toMatchObject({ awayUntil: until, claimsHeld: 0 });
    for (const id of claims) {
      expect((await detailOf(id)).assignee?.id).toBe('agent2');
      const events = await world.db
        .selectFrom('claim_events')
        .selectAll()
        .where('claim_id', '=', id)
        .orderBy('sequence')
        .execute();
      expect(events.at(-1)).toMatchObject({ type: 'assigned', actor_id: 'manager', payload: { to: 'agent2' } });
    }
    expect((await detailOf(decided)).assignee?.id).toBe('agent');

    const shown = (await (await ana('GET', '/api/people')).json()) as { data: { id: string; awayUntil?: string }[] };
    expect(shown.data.find(({ id }) => id === 'agent')?.awayUntil).toBe(until);
    expect(
      await problemOf(await manager('PUT', '/api/team/agent2/absence', { until, handOver: { to: 'agent' } })),
    ).toMatchObject({
      status: 422,
      code: 'unsuitable_colleague',
      errors: [{ field: 'handOver.to', reason: `Ana Costa is away until ${until}.` }],
    });
    expect((await memberOf('agent2')).awayUntil).toBeNull();

    const back = await manager('DELETE', '/api/team/agent/absence');
    expect(memberChanged.parse(await back.json()).member.awayUntil).toBeNull();
  });

  it('puts the claims of who leaves back in the queue; somebody away is back when the day comes', async () => {
    const ana = await world.signIn('agent');
    const id = await take(ana, 'agent');
    await admin('PATCH', '/api/team/agent', { disabled: true, handOver: { to: null } });
    expect((await detailOf(id)).assignee).toBeNull();
    await admin('PATCH', '/api/team/agent', { disabled: false });
    const before = world.now();
    await manager('PUT', '/api/team/agent/absence', { until: '2026-03-03' });
    expect((await memberOf('agent')).awayUntil).toBe('2026-03-03');
    world.setNow('2026-03-03T00:00:00.000Z');
    expect((await team(world.operator)).find(one => one.id === 'agent')?.awayUntil).toBeNull();
    world.setNow(before);
  });

  it('takes no day that is over, no empty change and nobody unknown', async () => {
    const past = await manager('PUT', '/api/team/agent/absence', { until: '2026-03-02' });
    expect(await problemOf(past)).toMatchObject({ status: 422, errors: [{ field: 'until' }] });
    expect((await admin('PATCH', '/api/team/agent', {})).status).toBe(422);
    expect((await admin('PATCH', '/api/team/agent', { role: 'manager', handOver: { to: null } })).status).toBe(422);
    expect((await admin('PATCH', '/api/team/nobody', { role: 'agent' })).status).toBe(404);
    expect((await manager('PUT', '/api/team/nobody/absence', { until: '2026-04-01' })).status).toBe(404);
  });
});
