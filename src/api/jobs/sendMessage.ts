import { finishJob } from '#store/jobs/finishJob.ts';
import { messageToSend, noteDelivery } from '#store/outbox.ts';
import { claimNumber } from '../present/claimNumber.ts';
import type { JobHandler } from './handlers.ts';

/**
 * Hands a message to the marketplace once it can no longer be taken back. The message's id is the key by which a second delivery, after a crash between
 * sending and noting it, is known over there. While it fails it is shown as undelivered.
 */
export const sendMessage: JobHandler = async (deps, job, signal) => {
  const { messageId } = job.payload as { messageId: string };
  const message = await messageToSend(deps.db, messageId);
  if (message) {
    const { id, claimId, externalId, customerId, recipient, language, body } = message;
    const outgoing = { id, claim: claimNumber(claimId), externalId, customerId, to: recipient, language, body };
    try {
      const delivery = await deps.messenger.deliver(outgoing, signal);
      await noteDelivery(deps.db, id, { delivery, at: deps.now() });
    } catch (error) {
      // Broken off because the process stops: the next one sends it.
      if (!signal?.aborted) {
        await noteDelivery(deps.db, id, { delivery: 'undelivered', failure: (error as Error).message });
      }
      throw error;
    }
  }
  await finishJob(deps.db, job, deps.now());
};
