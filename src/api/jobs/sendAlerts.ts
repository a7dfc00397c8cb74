import { alertPostToSend, noteAlertPost } from '#store/alerts/alertPosts.ts';
import { finishJob } from '#store/jobs/finishJob.ts';
import { consolePages } from '../alerts/consolePages.ts';
import type { Deps } from '../deps.ts';
import type { JobHandler } from './handlers.ts';

/**
 * Sends what stands in the outbox of alerts, by e-mail or to the team's webhook. Its id is the key by which a second copy, after a crash between sending and noting
 * it, is known over there. While it fails it is tried again, ever more seldom, and shown as undelivered.
 */
export const sendAlerts: JobHandler = async (deps, job, signal) => {
  const { postId } = job.payload as { postId: string };
  const post = await alertPostToSend(deps.db, postId);
  if (post !== undefined) {
    try {
      await send(deps, post, signal);
      await noteAlertPost(deps.db, postId, { sentAt: deps.now() });
    } catch (error) {
      if (!signal?.aborted) await noteAlertPost(deps.db, postId, { failure: (error as Error).message });
      throw error;
    }
  }
  await finishJob(deps.db, job, deps.now());
};

type Post = NonNullable<Awaited<ReturnType<typeof alertPostToSend>>>;

async function send({ mail, alertWebhook, publicUrl }: Deps, post: Post, signal?: AbortSignal): Promise<void> {
  const { id, channel, subject, body, content, personId, email, name } = post;
  if (channel === 'mail') {
    if (mail === null) throw new Error('no server for e-mail is set');
    await mail.send({ key: id, to: email, subject, text: body });
  } else {
    if (alertWebhook === null) throw new Error('no webhook for alerts is set');
    const to = { id: personId, name, email };
    const alerts = content as { url?: string }[];
    const url = alerts.length === 1 ? alerts[0]!.url : publicUrl && consolePages.alerts(publicUrl);
    await alertWebhook.post({ id, ...(url && { url }), to, subject, text: body, alerts }, signal);
  }
}
