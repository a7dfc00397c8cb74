import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { openHome } from '#server/openHome.ts';
import { ensureSampleWorld } from '#server/sampleWorld.ts';
import { readSettings } from '#server/settings.ts';
import { startTicking } from '#server/startTicking.ts';
import { webApp } from '#server/webApp.ts';

/**
 * The process that the browser of the benchmark asks: one home with the sample world, and in front of it, each at an address of its own, the
 * built consoles of the folders in its arguments. It tells their addresses over IPC and ends with it.
 */
const settings = readSettings(process.env);
const home = await openHome(settings);
const signIns = await ensureSampleWorld(home, settings);
const addresses = await Promise.all(process.argv.slice(2).map(listen));
const stopTicking = startTicking(home);
process.on('disconnect', async () => {
  await stopTicking();
  await home.close();
  process.exit(0);
});
process.send!({ addresses, ...signIns });

async function listen(folder: string): Promise<string> {
  const server = serve({ fetch: webApp(home, folder).fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise(resolve => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
