import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobs } from '#api/jobs/runJobs.ts';
import { dashboard } from '#api/schemas/dashboard.ts';
import { reportPreview, reportSubscription } from '#api/schemas/reports.ts';
import { smtpMailer } from '#server/smtpMailer.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openMailbox } from '#test/server/mailbox.ts';
import { mailText } from '#test/server/mailText.ts';
import { damagedLamp } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const hour = 3_600_000;
const address = 'https://claims.example.com/dashboard?country=FR';
const weekly = { rhythm: 'weekly', weekday: 1, hour: 8, zone: 'Europe/Paris', address };

describe.each(testDatabases)('the figures by e-mail on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  /** The mailbox takes what managers are alerted to as well. */
  const reports = () => mailbox.received.filter(({ raw }) => /^Message-ID: <report-/m.test(raw));
  beforeAll(async () => {
    world = await openTestApp(kind);
    mailbox = await openMailbox();
    world.deps.mail = smtpMailer({ url: mailbox.url, from: 'Quittance <claims@example.com>' });
    // A Thursday.
    world.setNow('2026-03-05T10:00:00.000Z');
    manager = await world.signIn('manager');
    for (let i = 0; i < 3; i += 1) await world.receive(damagedLamp({ openedAt: '2026-03-04T09:00:00.000Z' }));
    const other = { id: 'x', country: 'DE', name: 'Karl <b>', timeZone: 'Europe/Berlin' };
    await world.receive(damagedLamp({ openedAt: '2026-03-04T09:00:00.000Z', customer: other }));
  });
  afterAll(async () => {
    await world.close();
    await mailbox.close();
  });

  const read = async () => reportSubscription.parse(await (await manager('GET', '/api/reports/subscription')).json());
  const at = async (instant: string) => {
    world.setNow(instant);
    manager = await world.signIn('manager');
    await runJobs(world.deps);
  };

  it('are sent by nobody’s own will: there is no subscription', async () => {
    expect(await read()).toEqual({ mail: true, to: 'manager@quittance.example', subscription: null });
  });

  it('can be looked at first: the figures of the page, of the claims that the view chooses', async () => {
    const asked = { rhythm: 'daily', zone: 'Europe/Paris', address };
    const response = await manager('POST', '/api/reports/preview', asked);
    expect(response.status, await response.clone().text()).toBe(200);
    const { subject, html } = reportPreview.parse(await response.json());
    expect(subject).toBe('Refund claims, 4 March 2026');
    const query = 'from=2026-03-04&to=2026-03-04&zone=Europe/Paris&country=FR';
    const page = dashboard.parse(await (await manager('GET', `/api/dashboard?${query}`)).json());
    expect(page.flow.opened.count).toBe(3);
    expect(html).toContain(`${page.flow.opened.count} opened, ${page.flow.closed.count} closed`);
    expect(html).toContain(
      'href="https://claims.example.com/dashboard?country=FR&amp;from=2026-03-04&amp;to=2026-03-04"',
    );
    expect(html).not.toMatch(/<script|<img|src=|NaN|undefined|\{\w+\}/);
  });

  it('lead to the days that they speak of, also where these are not the house’s', async () => {
    const asked = { rhythm: 'daily', zone: 'America/Lima', address: `${address}&zone=Asia/Tokyo` };
    const { html } = reportPreview.parse(await (await manager('POST', '/api/reports/preview', asked)).json());
    expect(html).toMatch(/dashboard\?country=FR&amp;zone=America\/Lima&amp;from=2026-03-04&amp;to=2026-03-04"/);
  });

  it('come when they are due, once, also where several servers look', async () => {
    const answer = await manager('PUT', '/api/reports/subscription', weekly);
    expect(answer.status, await answer.clone().text()).toBe(200);
    expect((await read()).subscription).toMatchObject({ nextAt: '2026-03-09T07:00:00.000Z', sentAt: null });
    await at('2026-03-09T06:59:59.000Z');
    expect(reports()).toHaveLength(0);
    world.setNow('2026-03-09T07:00:01.000Z');
    await Promise.all([runJobs(world.deps), runJobs(world.deps), runJobs(world.deps)]);
    expect(reports()).toHaveLength(1);
    const [{ to, raw }] = reports() as [(typeof mailbox.received)[number]];
    expect(to).toEqual(['manager@quittance.example']);
    expect(raw).toMatch(/^Message-ID: <report-manager-20260309070000000@example\.com>/m);
    expect(raw).toMatch(/^Subject: Refund claims, 2 March 2026 to 8 March 2026/m);
    expect(mailText(raw)).toContain('country=FR&from=2026-03-02&to=2026-03-08');
    expect(mailText(raw)).toContain('3 opened, 0 closed');
  });

  it('come once after weeks in which no server ran, with the days that ended last', async () => {
    await at('2026-04-01T12:00:00.000Z');
    expect(reports()).toHaveLength(2);
    expect(reports()[1]!.raw).toMatch(/^Subject: Refund claims, 25 March 2026 to 31 March 2026/m);
    expect((await read()).subscription).toMatchObject({
      nextAt: '2026-04-06T06:00:00.000Z',
      sentAt: '2026-04-01T12:00:00.000Z',
    });
  });

  it('are tried again where the mail server does not take them, then noted, and the next one comes all the same', async () => {
    mailbox.state.refuse = true;
    await at('2026-04-06T06:00:00.000Z');
    expect((await read()).subscription).toMatchObject({ failure: null, sentAt: '2026-04-01T12:00:00.000Z' });
    for (let i = 0; i < 12; i += 1) {
      world.passTime(2 * hour);
      await runJobs(world.deps);
    }
    manager = await world.signIn('manager');
    const { subscription } = await read();
    expect(subscription).toMatchObject({ nextAt: '2026-04-13T06:00:00.000Z' });
    expect(subscription!.failure).toContain('Mailbox unavailable');
    mailbox.state.refuse = false;
    await at('2026-04-13T06:00:00.000Z');
    expect(reports()).toHaveLength(3);
    expect((await read()).subscription).toMatchObject({ failure: null, nextAt: '2026-04-20T06:00:00.000Z' });
  });

  it('are written in the language of whoever gets them, and can be asked for at once', async () => {
    await manager('PATCH', '/api/session', { language: 'fr' });
    const asked = { rhythm: 'monthly', zone: 'Europe/Paris', address };
    expect((await manager('POST', '/api/reports/send', asked)).status).toBe(204);
    const raw = mailText(mailbox.received.at(-1)!.raw);
    expect(raw).toContain('Les chiffres du tableau de bord');
    expect(raw).toContain('country=FR&from=2026-03-01&to=2026-03-31');
    await manager('PATCH', '/api/session', { language: 'en' });
  });

  it('name what is wrong with a wish', async () => {
    const wrong = await manager('PUT', '/api/reports/subscription', {
      ...weekly,
      hour: 24,
      zone: 'Paris',
      address: 'ftp://x/dashboard',
    });
    expect(wrong.status).toBe(422);
    expect((await wrong.json()).errors.map(({ field }: { field: string }) => field).sort()).toEqual([
      'address',
      'hour',
      'zone',
    ]);
    for (const [filter, field] of [
      ['reason=nonsense', 'address.reason'],
      ['merchantId=%00', 'address.merchantId'],
    ]) {
      const unknown = await manager('PUT', '/api/reports/subscription', { ...weekly, address: `${address}&${filter}` });
      expect(unknown.status).toBe(422);
      expect((await unknown.json()).errors[0].field).toBe(field);
    }
  });

  it('come no more once they were ended, or their reader has left', async () => {
    expect((await (await manager('DELETE', '/api/reports/subscription')).json()).subscription).toBeNull();
    const before = reports().length;
    await at('2026-04-21T06:00:00.000Z');
    expect(reports()).toHaveLength(before);
    await manager('PUT', '/api/reports/subscription', weekly);
    await world.db.updateTable('people').set({ disabled_at: world.now() }).where('id', '=', 'manager').execute();
    world.setNow('2026-05-01T06:00:00.000Z');
    await runJobs(world.deps);
    expect(reports()).toHaveLength(before);
    expect(await world.db.selectFrom('report_subscriptions').selectAll().execute()).toEqual([]);
  });

  it('say so where no server for e-mail is set', async () => {
    const lone = await openTestApp(kind);
    try {
      const alone = await lone.signIn('manager');
      const refused = await alone('POST', '/api/reports/send', { rhythm: 'daily', zone: 'UTC', address });
      expect([refused.status, (await refused.json()).code]).toEqual([503, 'no_mail']);
      expect((await (await alone('GET', '/api/reports/subscription')).json()).mail).toBe(false);
    } finally {
      await lone.close();
    }
  });
});
