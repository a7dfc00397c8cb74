import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** An e-mail as it went over the wire: the envelope, and the raw message. */
export type Received = { from: string; to: string[]; raw: string };

/**
 * A mail server of this machine, on a free port: what it takes stands in `received`. `refuse` lets it turn away the next mails for good (550).
 */
export async function openMailbox() {
  const received: Received[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', chunk => (raw += chunk));
      stream.on('end', () => {
        if (state.refuse) return done(Object.assign(new Error('Mailbox unavailable'), { responseCode: 550 }));
        const { mailFrom, rcptTo } = envelope;
        received.push({ from: mailFrom ? mailFrom.address : '', to: rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    state,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
}
