import type { AlertWebhook, Messenger } from '#api/deps.ts';
import { postSigned } from './postSigned.ts';
import type { Settings } from './settings.ts';

/** Posts each outgoing message to the marketplace's webhook, its id the key by which a second one is known. Without a webhook messages are kept. */
export function webhookMessenger(webhook: Settings['messageWebhook'], now = () => Date.now()): Messenger {
  if (webhook === undefined) return { deliver: async () => 'kept' };
  return {
    async deliver(message, stop) {
      await postSigned(webhook, { id: message.id, content: message, now: now(), stop });
      return 'sent';
    },
  };
}

/** Posts what alerts somebody of the team to the house's own webhook; null where none is set. */
export function alertWebhook(webhook: Settings['alertWebhook'], now = () => Date.now()): AlertWebhook | null {
  if (webhook === undefined) return null;
  return { post: (alert, stop) => postSigned(webhook, { id: alert.id, content: alert, now: now(), stop }) };
}
