import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** A server of the files of a folder under a path such as `/` or `/shop/demo/`, as any static host would be. Not listening yet. */
export function serveFolder(folder: string, path = '/'): Server {
  return createServer(async (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!asked.startsWith(path)) return void response.writeHead(404).end();
    // Joined to a root before it is to the folder: no way leads out of it.
    const name = join(folder, normalize(`/${asked.slice(path.length) || 'index.html'}`));
    const found = await stat(name).catch(() => undefined);
    if (!found?.isFile()) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': 'no-cache',
    });
    createReadStream(name).pipe(response);
  });
}
