import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const embedded = './test/machine/embeddedSetup.ts';
const cluster = './test/machine/clusterSetup.ts';

export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,house}/**/*.test.ts'],
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'databases',
          include: ['test/{store,api}/**/*.test.ts'],
          globalSetup: [embedded, cluster],
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'homes',
          include: ['test/{server,machine,mocks}/**/*.test.ts'],
          globalSetup: [embedded, cluster],
          isolate: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'console',
          include: ['test/console/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['./test/machine/componentSetup.ts'],
          globalSetup: [cluster],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: [embedded, cluster],
          fileParallelism: false,
          // A busy machine may miss a moment once; the report names what needed a second try.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
