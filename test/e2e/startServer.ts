import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from '#test/machine/runCommand.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** How long a start may take: the sample world is drawn at the first one, on a machine that others may use too. */
export const startLimitMs = 300_000;
const stopLimitMs = 15_000;

export type ServerSettings = Readonly<Record<string, string>>;

export type RunningServer = {
  readonly address: string;
  readonly dataDir: string;
  readonly pid: number;
  /** All that it wrote to standard output so far. */
  said(): string;
  /** Runs a command line tool (`createKey.ts`) of Quittance on the same data. @returns what it printed, trimmed. */
  tool(file: string, ...args: readonly string[]): Promise<string>;
  /** Asks it to stop, as a service manager does. @throws Error when it does not end cleanly and in silence. */
  stop(options?: { keepData?: boolean }): Promise<void>;
};

/** A process of Quittance in its own small world: none of the caller's settings reach it. */
export function spawnServer(settings: ServerSettings) {
  const child = spawn(process.execPath, ['src/server/main.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const said = { out: '', err: '' };
  child.stdout.on('data', chunk => {
    said.out += chunk;
  });
  child.stderr.on('data', chunk => {
    said.err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => {
    process.off('exit', killed);
    return { code, signal };
  });
  return { child, said, ended };
}

/**
 * Starts the real server on a free port, by default on a new embedded database, and waits until it says its address.
 * @throws Error with what it wrote when it ends before that.
 */
export async function startServer(settings: ServerSettings = {}): Promise<RunningServer> {
  const dataDir = settings.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'quittance-e2e-')));
  const env = { PORT: '0', SAMPLE_DATA: '0', ...settings, DATA_DIR: dataDir };
  const { child, said, ended } = spawnServer(env);
  const address = await Promise.race([addressSaid(child, said), ended.then(() => undefined)]);
  if (address === undefined) {
    child.kill('SIGKILL');
    if (settings.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true });
    throw new Error(`The server did not start:\n${said.err}${said.out}`);
  }
  return {
    address,
    dataDir,
    pid: child.pid!,
    said: () => said.out,
    async tool(file, ...args) {
      const toolEnv = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      const program = [process.execPath, join(root, 'src/server', file), ...args];
      return (await runCommand('env', [...toolEnv, ...program])).trim();
    },
    async stop({ keepData = settings.DATA_DIR !== undefined } = {}) {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      const { code, signal } = await ended;
      clearTimeout(late);
      if (!keepData) await rm(dataDir, { recursive: true, force: true });
      if (code !== 0 || said.err !== '') {
        throw new Error(`The server ended with ${signal ?? `code ${code}`}, not cleanly:\n${said.err}`);
      }
    },
  };
}

/** The address from the greeting, once its line is whole; undefined when the time is over. */
function addressSaid({ stdout }: ChildProcess, said: { out: string }): Promise<string | undefined> {
  return new Promise(resolve => {
    const look = () => {
      const found = /^Quittance runs on .*: (http:\S+)\n/m.exec(said.out)?.[1];
      if (found) resolve(found);
    };
    stdout?.on('data', look);
    setTimeout(resolve, startLimitMs, undefined).unref();
  });
}
