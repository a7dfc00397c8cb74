import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The console's build, and its development server, which asks the API of `npm run dev:api`. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022', outDir: 'dist', chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
