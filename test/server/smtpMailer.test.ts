import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smtpMailer } from '#server/smtpMailer.ts';
import { openMailbox } from './mailbox.ts';

let mailbox: Awaited<ReturnType<typeof openMailbox>>;
beforeEach(async () => {
  mailbox = await openMailbox();
});
afterEach(() => mailbox.close());

const mail = { key: 'digest-7', to: 'ana@quittance.example', subject: '2 échéances', text: 'C-10001 est due.' };

describe('smtpMailer', () => {
  it('hands a mail to the server, from whom the settings say, with its key as the Message-ID', async () => {
    const mailer = smtpMailer({ url: mailbox.url, from: 'Quittance <team@quittance.example>' })!;
    await mailer.send({
      ...mail,
      html: '<p>C-10001 est due.</p>',
      attachments: [{ name: 'figures.csv', type: 'text/csv', content: 'a;b' }],
    });
    expect(mailbox.received).toHaveLength(1);
    const [{ from, to, raw }] = mailbox.received as [(typeof mailbox.received)[0]];
    expect({ from, to }).toEqual({ from: 'team@quittance.example', to: ['ana@quittance.example'] });
    expect(raw).toMatch(/^Message-ID: <digest-7@quittance\.example>$/m);
    expect(raw).toMatch(/^From: Quittance <team@quittance\.example>$/m);
    expect(raw).toMatch(/^Subject: =\?UTF-8\?Q\?2_=C3=A9ch=C3=A9ances\?=$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(raw).toContain('<p>C-10001 est due.</p>');
    expect(raw).toContain('filename=figures.csv');
  });

  it('throws what the server said when it refuses, and when nobody is there', async () => {
    mailbox.state.refuse = true;
    const mailer = smtpMailer({ url: mailbox.url, from: 'team@quittance.example' })!;
    await expect(mailer.send(mail)).rejects.toThrow('550 Mailbox unavailable');
    await mailbox.close();
    await expect(mailer.send(mail)).rejects.toThrow('ECONNREFUSED');
    mailbox = await openMailbox();
  });

  it('is none without a server', () => {
    expect(smtpMailer(undefined)).toBeNull();
  });
});
