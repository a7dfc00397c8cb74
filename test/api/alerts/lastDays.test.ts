import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertPosted } from '#api/deps.ts';
import { smtpMailer } from '#server/smtpMailer.ts';
import { lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openMailbox } from '#test/server/mailbox.ts';
import { mailText } from '#test/server/mailText.ts';

/** A claim of 2 March: the refund is promised until the end of 16 March, which in São Paulo is 04:00 of the day after in Paris, where the team is. */
describe.each(testDatabases)('an alert to a promise that ends with a day of the customer, on %s', kind => {
  let world: TestApp;
  let mailbox: Awaited<ReturnType<typeof openMailbox>>;
  const posted: AlertPosted[] = [];
  let id: number;
  beforeAll(async () => {
    mailbox = await openMailbox();
    const alertWebhook = { post: async (alert: AlertPosted) => void posted.push(alert) };
    const mail = smtpMailer({ url: mailbox.url, from: 'Quittance <alerts@quittance.example>' });
    world = await openTestApp(kind, { mail, alertWebhook });
  });
  beforeEach(async () => {
    world.setNow('2026-03-02T10:00:00.000Z');
    const agent = await world.signIn('agent');
    id = await world.receive(lostParcel({ openedAt: world.now(), customer: { timeZone: 'America/Sao_Paulo' } }));
    await commandDesk(world, () => agent).give(agent, id, 'take');
    mailbox.received.length = 0;
    posted.length = 0;
  });
  afterAll(async () => {
    await world.close();
    await mailbox.close();
  });

  /** What the agent's last mail says of this claim when a server looks, and a minute later again. */
  const saidAt = async (moment: string): Promise<string[]> => {
    world.setNow(moment);
    await world.runJobs();
    world.passTime(61_000);
    await world.runJobs();
    const mails = mailbox.received.filter(({ to }) => to[0] === 'agent@quittance.example');
    const lines = mailText(mails.at(-1)!.raw).split('\n');
    return lines.filter(line => line.startsWith(`C-${id} · `)).map(line => line.replace(`C-${id} · `, ''));
  };

  it('tells that day by e-mail, and the moment of a deadline that ends within a day', async () => {
    expect(await saidAt('2026-03-03T08:00:00.000Z')).toEqual([
      'First reply · Due soon, due by 3 March 2026 at 11:00 CET',
    ]);
    expect(await saidAt('2026-03-16T09:00:00.000Z')).toContain('Refund · Due soon, due by 16 March 2026');
    expect(await saidAt('2026-03-17T09:00:00.000Z')).toEqual(['Refund · Missed, the last day was 16 March 2026']);
  });

  it('tells it in the language of whoever has the claim', async () => {
    await world.db.updateTable('people').set({ language: 'fr' }).where('id', '=', 'agent').execute();
    expect(await saidAt('2026-03-16T09:00:00.000Z')).toContain(
      'Remboursement · Échéance proche, à tenir d’ici le 16 mars 2026',
    );
    expect(await saidAt('2026-03-17T09:00:00.000Z')).toEqual([
      'Remboursement · Échéance dépassée, le dernier jour était le 16 mars 2026',
    ]);
    await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'agent').execute();
  });

  it('has it in what is posted, beside the first instant that is too late', async () => {
    await saidAt('2026-03-17T09:00:00.000Z');
    const { alerts } = posted.find(({ to }) => to.id === 'agent')!;
    expect(alerts).toContainEqual({
      claim: `C-${id}`,
      kind: 'missed',
      deadline: 'refund_promise',
      dueAt: '2026-03-17T03:00:00.000Z',
      lastDay: '2026-03-16',
    });
    expect(alerts).toContainEqual({
      claim: `C-${id}`,
      kind: 'missed',
      deadline: 'first_reply',
      dueAt: '2026-03-03T10:00:00.001Z',
      lastDay: '2026-03-03',
    });
  });
});
