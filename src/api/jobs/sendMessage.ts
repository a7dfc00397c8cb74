import { finishJob } from '#store/jobs/finishJob.ts';
import { messageToSend, noteDelivery } from '#store/outbox.ts';
import type { JobHandler } from './handlers.ts';

/**
 * Hands a message to the marketplace once it can no longer be taken back. The message's id is the key by which a second delivery, after a crash between
 * sending and noting it, is known over there. While it fails it is shown as undelivered.
 */
export const sendMessage: JobHandler = async (deps, job, now) => {
  const { messageId } = job.payload as { messageId: string };
  const message = await messageToSend(deps.db, messageId);
  if (message) {
    const { id, body, language } = message;
    try {
      const delivery = await deps.messenger.deliver({
        id,
        claim: `C-${message.claimId}`,
        externalId: message.externalId,
        customerId: message.customerId,
        to: message.recipient,
        language,
        body,
      });
      await noteDelivery(deps.db, id, { delivery, at: now });
    } catch (error) {
      await noteDelivery(deps.db, id, { delivery: 'undelivered', failure: (error as Error).message });
      throw error;
    }
  }
  await finishJob(deps.db, job, now);
};
