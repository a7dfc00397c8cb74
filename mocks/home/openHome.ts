import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import { team } from '../world/team.ts';
import type { Answered, Asked, FromBackEnd, Progress } from './messages.ts';

/** Who may be played in the demo. */
export const people = team.filter(({ signsIn }) => signsIn).map(({ email, name, role }) => ({ email, name, role }));

export type HomeListener = { onProgress(progress: Progress): void; onFailure(message: string): void };

/**
 * Opens a back end that lives in this page: from when this resolves, the service worker hands it everything that is asked of `/api/`.
 * What needs the database waits until that is open. `close` ends it and all that it holds.
 * @throws Error when the page may have no service worker.
 */
export async function openHome({ onProgress, onFailure }: HomeListener): Promise<{ close(): void }> {
  const thread = new Worker(new URL('./backEnd.ts', import.meta.url), { type: 'module', name: 'back end' });
  const waiting = new Map<number, (answer: Answered) => void>();
  let lastId = 0;

  thread.onmessage = ({ data }: MessageEvent<FromBackEnd>) => {
    if (data.kind === 'progress') onProgress(data.progress);
    else if (data.kind === 'failed') onFailure(data.message);
    else {
      waiting.get(data.answer.id)?.(data.answer);
      waiting.delete(data.answer.id);
    }
  };
  thread.onerror = event => onFailure(event.message);

  const ask = (asked: Omit<Asked, 'id'>) =>
    new Promise<Answered>(resolve => {
      const id = ++lastId;
      waiting.set(id, resolve);
      thread.postMessage({ ...asked, id } satisfies Asked, asked.body ? [asked.body] : []);
    });

  const worker = setupWorker(
    http.all(`${location.origin}/api/*`, async ({ request }) => {
      const { method, url, headers } = request;
      const body = request.body ? await request.arrayBuffer() : undefined;
      const answer = await ask({ method, url, headers: [...headers], body });
      return new Response(answer.body, { status: answer.status, headers: answer.headers });
    }),
  );
  await worker.start({
    serviceWorker: { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` },
    onUnhandledFrame: 'bypass',
    quiet: true,
  });
  return {
    close() {
      thread.terminate();
      void worker.stop();
    },
  };
}
