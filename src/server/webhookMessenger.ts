import { createHmac } from 'node:crypto';
import type { Messenger } from '#api/deps.ts';
import type { Settings } from './settings.ts';

const timeLimitMs = 10_000;

/**
 * Posts each outgoing message as JSON to the marketplace's webhook, signed: `Quittance-Signature: t=<seconds>,v1=<hex>` is
 * HMAC-SHA256 of `<seconds>.<body>` under the secret, and `Idempotency-Key` is the message's id. Without a webhook messages are kept.
 * Throws when the other side does not answer 2xx in ten seconds, or at once on the signal to stop; the job tries again.
 */
export function webhookMessenger(webhook: Settings['messageWebhook'], now = () => Date.now()): Messenger {
  if (webhook === undefined) return { deliver: async () => 'kept' };
  return {
    async deliver(message, stop) {
      const timeOver = AbortSignal.timeout(timeLimitMs);
      const body = JSON.stringify(message);
      const seconds = Math.floor(now() / 1000);
      const signature = createHmac('sha256', webhook.secret).update(`${seconds}.${body}`).digest('hex');
      const response = await fetch(webhook.url, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': message.id,
          'Quittance-Signature': `t=${seconds},v1=${signature}`,
        },
        body,
        redirect: 'error',
        signal: stop === undefined ? timeOver : AbortSignal.any([timeOver, stop]),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`The message webhook answered ${response.status}`);
      return 'sent';
    },
  };
}
