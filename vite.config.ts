import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig, type Plugin } from 'vite';
import { leanDatabase } from './mocks/home/leanDatabase.ts';
import { version } from './package.json' with { type: 'json' };

/** The page of the demo opens a back end of its own and hands it to the console. */
const demoPage: Plugin = {
  name: 'demo page',
  transformIndexHtml: {
    order: 'pre',
    handler: html =>
      html
        .replace(
          '<script type="module" src="/src/console/main.tsx"></script>',
          `<script type="module">
      import { openHome, people } from '/mocks/home/openHome.ts';
      import { openDemo } from '/src/console/demo/openDemo.tsx';
      openDemo({ openHome, people });
    </script>`,
        )
        .replace(
          '<div id="root"></div>',
          '<div id="root">The demo of Quittance is loading. It has to be served: over https, or on localhost. Opened as a file it does not start.</div>',
        ),
  },
};

/**
 * The console's build, and its development server, which asks the API of `npm run dev:api`. In mode `demo` the API and its database come along:
 * a static folder for any path of any server.
 */
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo';
  return {
    base: demo ? './' : '/',
    // The same parser, with what it needs of Node brought along.
    resolve: { alias: demo ? [{ find: /^csv-parse(\/sync)?$/, replacement: 'csv-parse/browser/esm$1' }] : [] },
    plugins: [react(), ...(demo ? [msw({ mode: 'worker-only' }), demoPage, leanDatabase] : [])],
    define: demo ? { 'import.meta.env.VITE_VERSION': JSON.stringify(version) } : {},
    build: { target: 'es2022', outDir: demo ? 'dist-demo' : 'dist', chunkSizeWarningLimit: 1200 },
    worker: { format: 'es' },
    server: { proxy: demo ? undefined : { '/api': 'http://127.0.0.1:3000' } },
  };
});
