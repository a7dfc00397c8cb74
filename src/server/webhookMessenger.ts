import type { Messenger } from '#api/deps.ts';
import { connectionFault } from './connectionFault.ts';
import type { Settings } from './settings.ts';
import { signature } from './signature.ts';

const timeLimitMs = 10_000;

/**
 * Posts each outgoing message as JSON to the marketplace's webhook, signed (`signature`); `Idempotency-Key` is the message's id. Without a
 * webhook messages are kept. Throws, with a message that `deliveryFailureOf` reads, when the other side does not answer 2xx in ten seconds,
 * or at once on the signal to stop; the job tries again.
 */
export function webhookMessenger(webhook: Settings['messageWebhook'], now = () => Date.now()): Messenger {
  if (webhook === undefined) return { deliver: async () => 'kept' };
  return {
    async deliver(message, stop) {
      const timeOver = AbortSignal.timeout(timeLimitMs);
      const body = JSON.stringify(message);
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': message.id,
          ...signature(webhook.secret, body, now()),
        },
        body,
        redirect: 'error',
        signal: stop === undefined ? timeOver : AbortSignal.any([timeOver, stop]),
      }).catch((error: unknown) => {
        const { timedOut, code } = connectionFault(error);
        throw new Error(timedOut ? 'timed_out' : `unreachable ${code}`.trim());
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return 'sent';
    },
  };
}
