import { instanceOf } from '#api/secrets.ts';
import type { ServerFile } from './serverFile.ts';

/** Whether the server that wrote `server.json` still answers there; another that took its port since is not sent the token. */
export async function isOurServer({ address, token }: Pick<ServerFile, 'address' | 'token'>): Promise<boolean> {
  try {
    const answer = await fetch(new URL('/api/health', address), { signal: AbortSignal.timeout(2000) });
    return ((await answer.json()) as { instance?: string }).instance === instanceOf(token);
  } catch {
    return false;
  }
}
