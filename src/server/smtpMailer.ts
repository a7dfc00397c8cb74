import { createTransport } from 'nodemailer';
import type { Mailer } from '#api/deps.ts';
import type { Settings } from './settings.ts';

const timeLimitMs = 10_000;

/**
 * Sends e-mail through the server that the settings name, one connection a mail; null where they name none. Throws, with the other side's own words or the
 * network's, when it was not taken in ten seconds; whoever sends tries again. The Message-ID is made of the mail's key, so that a second
 * copy, after a crash between sending and noting it, is known as one.
 */
export function smtpMailer(mail: Settings['mail']): Mailer | null {
  if (mail === undefined) return null;
  const transport = createTransport({
    url: mail.url,
    connectionTimeout: timeLimitMs,
    greetingTimeout: timeLimitMs,
    socketTimeout: timeLimitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = mail.from.slice(mail.from.lastIndexOf('@') + 1).replace(/>$/, '');
  return {
    async send({ key, to, subject, text, html, attachments = [] }) {
      await transport.sendMail({
        from: mail.from,
        to,
        subject,
        text,
        html,
        messageId: `<${key}@${host}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: attachments.map(({ name, type, content }) => ({
          filename: name,
          contentType: type,
          content: typeof content === 'string' ? content : Buffer.from(content),
        })),
      });
    },
  };
}
