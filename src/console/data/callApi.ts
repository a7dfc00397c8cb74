import { HttpError } from 'react-admin';
import { learnServerTime } from '../format/clock.ts';

export type CallOptions = { method?: string; body?: unknown; signal?: AbortSignal };

/**
 * Asks the API and answers its JSON (undefined for 204).
 * @throws HttpError with the status and, as `body`, the problem (or the conflict) that the API answered; status 0 when it could
 * not be reached. A 429 carries `retryAfter` in seconds in its body.
 */
export async function callApi<T>(path: string, { method = 'GET', body, signal }: CallOptions = {}): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method,
    signal,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new HttpError('offline', 0, { code: 'offline' });
  });
  learnServerTime(response.headers.get('date'));
  if (response.status === 204) return undefined as T;
  const answer = await response.json().catch(() => undefined);
  if (response.ok) return answer as T;
  const retryAfter = Number(response.headers.get('retry-after')) || undefined;
  throw new HttpError(answer?.detail ?? answer?.title ?? response.statusText, response.status, {
    ...answer,
    retryAfter,
  });
}
