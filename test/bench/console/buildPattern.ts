import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = join(import.meta.dirname, 'listPattern');

/** Builds react-admin's own list into a folder, as the console is built. */
export async function buildPattern(outDir: string): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react()],
      build: { target: 'es2022', outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
  } finally {
    process.env.NODE_ENV = before;
  }
}
