import { connectionFault } from './connectionFault.ts';
import { signature } from './signature.ts';

const timeLimitMs = 10_000;

/**
 * Posts JSON to a webhook, signed (`signature`), `Idempotency-Key` being the id. Throws, with a message that `deliveryFailureOf` reads, when the other side does not
 * answer 2xx in ten seconds, or at once on the signal to stop; the job tries again.
 */
export async function postSigned(
  { url, secret }: { url: string; secret: string },
  { id, content, now, stop }: { id: string; content: unknown; now: number; stop?: AbortSignal },
): Promise<void> {
  const timeOver = AbortSignal.timeout(timeLimitMs);
  const body = JSON.stringify(content);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': id, ...signature(secret, body, now) },
    body,
    redirect: 'error',
    signal: stop === undefined ? timeOver : AbortSignal.any([timeOver, stop]),
  }).catch((error: unknown) => {
    const { timedOut, code } = connectionFault(error);
    throw new Error(timedOut ? 'timed_out' : `unreachable ${code}`.trim());
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`answered ${response.status}`);
}
