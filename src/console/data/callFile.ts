import { HttpError } from 'react-admin';

/**
 * Asks the API for a file.
 * @throws HttpError as `callApi` does.
 */
export async function callFile(path: string): Promise<Blob> {
  const response = await fetch(`/api${path}`).catch(() => {
    throw new HttpError('offline', 0, { code: 'offline' });
  });
  if (response.ok) return response.blob();
  const problem = await response.json().catch(() => undefined);
  throw new HttpError(problem?.detail ?? response.statusText, response.status, problem);
}
