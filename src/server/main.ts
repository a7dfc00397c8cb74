import { randomUUID } from 'node:crypto';
import { serve } from '@hono/node-server';
import { explainFailure } from './explainFailure.ts';
import { type Home, openHome } from './openHome.ts';
import { ownPublicUrl } from './ownPublicUrl.ts';
import { ensureSampleWorld } from './sampleWorld.ts';
import { removeServerFile, writeServerFile } from './serverFile.ts';
import { readSettings, type Settings } from './settings.ts';
import { startTicking } from './startTicking.ts';
import { webApp } from './webApp.ts';

const requestsEndWithinMs = 3000;

/** The Quittance process: opens its home, listens, ticks the jobs, and stops cleanly on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const home = await openHome(settings, error => {
    console.error(
      `The embedded database has stopped: ${error.message}. Start Quittance again; what was answered is kept.`,
    );
    process.exit(1);
  });
  const stops: (() => Promise<void> | void)[] = [home.close];
  const stopped = onceStopped(stops);
  try {
    const sample = await ensureSampleWorld(home, settings);
    const { address, closeHttp } = await listen(home, settings, stops);
    home.deps.publicUrl ??= ownPublicUrl(address, home.database.kind);
    const stopTicking = startTicking(home);
    // Nobody is let in any more from the first moment on; what is under way, here and there, ends side by side.
    stops.unshift(async () => void (await Promise.all([closeHttp(), stopTicking()])));
    console.log(greeting(address, home, sample));
  } catch (error) {
    await stopped.stop();
    throw error;
  }
}

function onceStopped(stops: (() => Promise<void> | void)[]) {
  let under: Promise<void> | undefined;
  const stop = () => (under ??= stops.reduce((before, step) => before.then(step), Promise.resolve()));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      stop().then(
        () => process.exit(0),
        error => explainFailure(error),
      );
    });
  }
  return { stop };
}

async function listen(home: Home, settings: Settings, stops: (() => Promise<void> | void)[]) {
  const { port, host } = settings;
  const server = serve({ fetch: webApp(home).fetch, port, hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', error => reject(portError(error as NodeJS.ErrnoException, settings)));
  });
  const bound = server.address();
  const shown = host.includes(':') ? `[${host}]` : host;
  const address = `http://${shown}:${typeof bound === 'object' && bound ? bound.port : port}`;
  if (home.database.kind === 'pglite') {
    const { dataDir } = settings;
    const reachable = address.replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]');
    writeServerFile(dataDir, { address: reachable, token: home.deps.operatorToken ?? randomUUID(), pid: process.pid });
    stops.unshift(() => removeServerFile(dataDir, process.pid));
  }
  const closeHttp = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve());
      if ('closeIdleConnections' in server) server.closeIdleConnections();
      setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), requestsEndWithinMs).unref();
    });
  return { address, closeHttp };
}

function portError(error: NodeJS.ErrnoException, { port, host }: Settings): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another.`,
    EACCES: `Port ${port} on ${host} may not be opened by this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`,
  };
  const sentence = sentences[error.code ?? ''];
  return sentence === undefined ? error : Object.assign(new Error(sentence), { name: 'ToolError' });
}

function greeting(address: string, home: Home, sample: { password: string; emails: string[] } | undefined): string {
  const where = home.database.kind === 'pglite' ? 'the embedded database' : 'PostgreSQL';
  const lines = [`Quittance runs on ${where}: ${address}`];
  const { publicUrl, mail, alertWebhook } = home.deps;
  if (publicUrl === undefined && (mail !== null || alertWebhook !== null)) {
    lines.push('PUBLIC_URL is not set: alerts leave without links to their claims.');
  }
  if (sample) lines.push(`Sign in as ${sample.emails.join(', ')} with the password "${sample.password}".`);
  return lines.join('\n');
}

main().catch(explainFailure);
