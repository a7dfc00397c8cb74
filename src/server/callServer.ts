import { ToolError } from './explainFailure.ts';
import { isOurServer } from './isOurServer.ts';
import { openHome } from './openHome.ts';
import { readServerFile } from './serverFile.ts';
import type { Settings } from './settings.ts';

/** One request to the API as its operator, and what to call when done. */
export type ServerCall = { request(path: string, init?: RequestInit): Promise<Response>; close(): Promise<void> };

/**
 * How a command line tool reaches the API: through the running server when one holds the embedded database (its address and one-run token are
 * in `server.json`), else through the same API in this process, on a database that it opens itself.
 */
export async function callServer(settings: Settings): Promise<ServerCall> {
  const server = settings.databaseUrl === undefined ? readServerFile(settings.dataDir) : undefined;
  if (server && (await isOurServer(server))) {
    return {
      request: (path, init) => fetch(new URL(path, server.address), withToken(init, server.token)),
      close: async () => {},
    };
  }
  const home = await openHome(settings, error => {
    throw new ToolError(error.message);
  });
  const token = home.deps.operatorToken!;
  return { request: async (path, init) => home.app.request(path, withToken(init, token)), close: home.close };
}

function withToken(init: RequestInit = {}, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}
