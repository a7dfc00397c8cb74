import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertPosted } from '#api/deps.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { type AlertPage, alertPage } from '#api/schemas/alerts.ts';
import { smtpMailer } from '#server/smtpMailer.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openMailbox } from '#test/server/mailbox.ts';
import { mailText } from '#test/server/mailText.ts';

describe.each(testDatabases)('alerts on %s', kind => {
  let world: TestApp;
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  const posted: AlertPosted[] = [];
  beforeAll(async () => {
    mailbox = await openMailbox();
    const alertWebhook = { post: async (alert: AlertPosted) => void posted.push(alert) };
    const mail = smtpMailer({ url: mailbox.url, from: 'Quittance <alerts@quittance.example>' });
    world = await openTestApp(kind, { mail, alertWebhook });
  });
  // A Monday, 11:00 in Paris: claims that come now want a reply by Tuesday at 11.
  beforeEach(() => world.setNow('2026-03-02T10:00:00.000Z'));
  afterEach(async () => {
    const call = await world.signIn('manager');
    const left = await world.db.selectFrom('claims').select('id').where('queue', '<>', 'decided').execute();
    for (const { id } of left) await commandDesk(world, () => call).give(call, id, 'withdraw');
    await world.db.deleteFrom('alerts').execute();
    await world.db.deleteFrom('preferences').execute();
    await world.db.updateTable('people').set({ away_until: null }).execute();
    mailbox.received.length = 0;
    mailbox.state.refuse = false;
    world.deps.publicUrl = undefined;
    posted.length = 0;
  });
  afterAll(async () => {
    await world.close();
    await mailbox.close();
  });

  const receive = async (count = 1, openedAt = '2026-03-02T10:00:00.000Z') => {
    const agent = await world.signIn('agent');
    const ids: number[] = [];
    for (let n = 0; n < count; n++) {
      const id = await world.receive(lostParcel({ openedAt }));
      await commandDesk(world, () => agent).give(agent, id, 'take');
      ids.push(id);
    }
    return ids as [number, ...number[]];
  };
  /** A server looks, and a minute later again: what happened together has been gathered by then. */
  const look = async (moment: string) => {
    world.setNow(moment);
    await world.runJobs();
    world.setNow(new Date(Date.parse(moment) + 61_000).toISOString());
    await world.runJobs();
  };
  const alertsOf = async (who: string): Promise<AlertPage> => {
    const call = await world.signIn(who);
    return alertPage.parse(await (await call('GET', '/api/alerts')).json());
  };
  const choose = async (who: string, alerts: string) => {
    const call = await world.signIn(who);
    expect((await call('PATCH', '/api/preferences', { alerts })).status).toBe(200);
  };
  const mailTo = (who: string) => mailbox.received.filter(({ to }) => to[0] === `${who}@quittance.example`);

  it('tell whoever has a claim that a deadline is near, in the console, by e-mail and by webhook', async () => {
    const [id] = await receive();
    await look('2026-03-03T08:00:00.000Z');
    const { data, unread } = await alertsOf('agent');
    expect(unread).toBe(1);
    expect(data).toMatchObject([
      { claim: { id, number: `C-${id}` }, kind: 'due_soon', deadline: 'first_reply', readAt: null, out: 'sent' },
    ]);
    expect(mailbox.received).toHaveLength(1);
    const [mail] = mailTo('agent');
    expect(mail!.raw).toContain(`C-${id}`);
    expect(mail!.raw).toMatch(/^Message-ID: <alerts-\d+-\d+-agent\.mail@quittance\.example>$/m);
    expect(posted).toMatchObject([
      {
        to: { id: 'agent', email: 'agent@quittance.example' },
        alerts: [{ claim: `C-${id}`, kind: 'due_soon', deadline: 'first_reply', dueAt: '2026-03-03T10:00:00.001Z' }],
      },
    ]);
    expect((await alertsOf('agent2')).data).toEqual([]);
    expect((await alertsOf('manager')).data).toEqual([]);
  });

  it('tell the managers too what was missed, each of them once, whoever looks how often', async () => {
    const [id] = await receive();
    world.setNow('2026-03-03T10:00:01.000Z');
    await Promise.all([runJobs(world.deps), runJobs(world.deps)]);
    await look('2026-03-03T10:00:02.000Z');
    await Promise.all([runJobs(world.deps), runJobs(world.deps)]);
    for (const who of ['agent', 'manager']) {
      expect((await alertsOf(who)).data.map(({ kind, claim }) => [kind, claim.id])).toEqual([['missed', id]]);
      expect(mailTo(who)).toHaveLength(1);
    }
    expect(posted).toHaveLength(2);
  });

  it('come as one digest where several happen at once', async () => {
    const ids = await receive(5);
    await look('2026-03-03T08:00:00.000Z');
    expect(mailbox.received).toHaveLength(1);
    const { raw } = mailTo('agent')[0]!;
    for (const id of ids) expect(mailText(raw)).toContain(`C-${id}`);
    expect(raw).toMatch(/^Subject: .*5[ _]alert/m);
    expect((await alertsOf('agent')).unread).toBe(5);
  });

  describe('where the address of the console is known', () => {
    beforeEach(() => {
      world.deps.publicUrl = 'https://claims.example.com';
    });

    it('link to their claim, by e-mail and by webhook', async () => {
      const [id] = await receive();
      await look('2026-03-03T08:00:00.000Z');
      const page = `https://claims.example.com/claims/${id}`;
      const text = mailText(mailTo('agent')[0]!.raw);
      expect(text).toMatch(new RegExp(`C-${id} .*\\n +${page}\\n`));
      expect(text).not.toContain('/alerts');
      expect(posted).toMatchObject([{ url: page, alerts: [{ claim: `C-${id}`, url: page }] }]);
      expect(posted[0]!.text).toContain(page);
    });

    it('link to each claim of a digest, and to all alerts', async () => {
      const ids = await receive(3);
      await world.db.updateTable('people').set({ language: 'fr' }).where('id', '=', 'agent').execute();
      await look('2026-03-03T08:00:00.000Z');
      await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'agent').execute();
      const text = mailText(mailTo('agent')[0]!.raw);
      for (const id of ids) {
        expect(text).toMatch(new RegExp(`C-${id} .*\\n +https://claims.example.com/claims/${id}\\n`));
      }
      expect(text).toContain('Toutes vos alertes : https://claims.example.com/alerts\n');
      expect(posted).toHaveLength(1);
      const urls = ids.map(id => ({ url: `https://claims.example.com/claims/${id}` }));
      expect(posted).toMatchObject([{ url: 'https://claims.example.com/alerts', alerts: urls }]);
    });
  });

  it('hold no link, and no word of one, where it is not known', async () => {
    await receive(2);
    await look('2026-03-03T08:00:00.000Z');
    const text = mailText(mailTo('agent')[0]!.raw);
    expect(text).not.toMatch(/https?:|All your alerts|undefined/);
    expect(JSON.stringify(posted)).not.toMatch(/"url"|https?:/);
  });

  it('wait for the working hours and then come as one digest; in the console they stand at once', async () => {
    await receive(1, '2026-02-27T10:00:00.000Z');
    await receive(1, '2026-02-27T11:00:00.000Z');
    // Decisions are near on Thursday evening, a week less a day after Friday, and missed on Friday; late on Thursday nobody works.
    await look('2026-03-05T20:00:00.000Z');
    const night = (await alertsOf('agent')).data;
    expect(night.length).toBeGreaterThanOrEqual(2);
    mailbox.received.length = 0;
    await look('2026-03-06T07:59:00.000Z');
    await look('2026-03-06T08:00:30.000Z');
    expect(mailTo('agent')).toHaveLength(1);
  });

  it('wait until whoever is away is back', async () => {
    await receive();
    await world.db.updateTable('people').set({ away_until: '2026-03-10' }).where('id', '=', 'agent').execute();
    await look('2026-03-03T08:00:00.000Z');
    expect(mailTo('agent')).toEqual([]);
    expect((await alertsOf('agent')).data[0]).toMatchObject({ out: 'held' });
    await look('2026-03-10T08:00:30.000Z');
    expect(mailTo('agent')).toHaveLength(1);
  });

  it('come as each person chose: in the console alone, or not at all', async () => {
    await choose('agent', 'console');
    await choose('manager', 'off');
    await receive();
    await look('2026-03-03T10:00:01.000Z');
    expect(mailbox.received).toEqual([]);
    expect(posted).toEqual([]);
    const { data } = await alertsOf('agent');
    expect(data.length).toBeGreaterThan(0);
    expect(data[0]).toMatchObject({ kind: 'missed', out: null });
    expect((await alertsOf('manager')).data).toEqual([]);
  });

  it('are tried again when they did not get through, and seen to be undelivered until then', async () => {
    mailbox.state.refuse = true;
    await receive();
    await look('2026-03-03T08:00:00.000Z');
    expect((await alertsOf('agent')).data[0]).toMatchObject({ out: 'undelivered' });
    const post = await world.db.selectFrom('alert_posts').selectAll().where('state', '=', 'undelivered').execute();
    expect(post).toHaveLength(1);
    expect(post[0]!.failure).toContain('550');
    mailbox.state.refuse = false;
    await look('2026-03-03T08:10:00.000Z');
    expect(mailTo('agent')).toHaveLength(1);
    expect((await alertsOf('agent')).data[0]).toMatchObject({ out: 'sent' });
    expect(posted).toHaveLength(1);
  });

  it('say nothing of a claim that sleeps, nor of what was near and has passed since', async () => {
    await receive();
    const early = lostParcel({ order: { paidAt: '2026-02-01T12:00:00.000Z', placedAt: '2026-02-01T11:00:00.000Z' } });
    await world.receive(early);
    await look('2026-03-12T10:00:01.000Z');
    const { data } = await alertsOf('agent');
    expect(data.map(({ kind, deadline }) => `${kind} ${deadline}`).sort()).toEqual([
      'missed decision',
      'missed first_reply',
    ]);
    expect((await alertsOf('manager')).data).toHaveLength(2);
  });

  it('are read one by one or all at once, by whoever they are for', async () => {
    await receive(3);
    await look('2026-03-03T08:00:00.000Z');
    const { data } = await alertsOf('agent');
    const [agent, other] = [await world.signIn('agent'), await world.signIn('agent2')];
    const read = async (call: typeof agent, body: object) => (await call('POST', '/api/alerts/read', body)).json();
    await read(other, { ids: [data[0]!.id] });
    expect((await alertsOf('agent')).unread).toBe(3);
    expect(await read(agent, { ids: [data[0]!.id] })).toEqual({ unread: 2 });
    const { data: unread } = await (await agent('GET', '/api/alerts?unread=true')).json();
    expect(unread).toHaveLength(2);
    const page = async (query: string) => alertPage.parse(await (await agent('GET', `/api/alerts?${query}`)).json());
    expect(await page('limit=0')).toEqual({ data: [], unread: 2, next: null });
    const first = await page('limit=2');
    expect(first.data.map(({ id }) => id)).toEqual(data.slice(0, 2).map(({ id }) => id));
    const rest = await page(`limit=2&before=${first.next}`);
    expect([rest.data.map(({ id }) => id), rest.next]).toEqual([[data[2]!.id], null]);
    expect((await agent('GET', '/api/alerts?limit=51')).status).toBe(422);
    expect(await read(agent, {})).toEqual({ unread: 0 });
    expect((await agent('GET', '/api/alerts?before=x')).status).toBe(422);
  });
});
