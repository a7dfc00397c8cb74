import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import type { Home } from './openHome.ts';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
const notBuilt = 'The console has not been built. Build it with "npm run build", then start the server again.';
const docsAssets = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

/** The API and, beside it, the console that was built into `folder`: one origin. Every address that is no file is the console's to answer. */
export function webApp({ app }: Pick<Home, 'app'>, folder = built): Hono {
  const web = new Hono();
  web.use(compress());
  web.use(
    '/api/docs/assets/*',
    serveStatic({ root: relative('.', docsAssets), rewriteRequestPath: path => path.slice('/api/docs/assets'.length) }),
  );
  web.all('/api/*', async context => {
    const answer = await app.fetch(context.req.raw, context.env);
    answer.headers.set('X-Content-Type-Options', 'nosniff');
    return answer;
  });
  web.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'blob:', 'data:'],
        frameAncestors: ["'none'"],
      },
    }),
  );
  if (!existsSync(folder)) return web.get('*', context => context.text(notBuilt, 503));
  const root = relative('.', folder);
  web.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  web.use(serveStatic({ root }));
  web.get('/assets/*', context => context.notFound());
  web.get('*', serveStatic({ root, path: 'index.html' }));
  return web;
}
