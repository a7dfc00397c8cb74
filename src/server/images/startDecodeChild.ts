import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { DecodeAnswer, DecodeRequest } from './decodeChild.ts';

const startLimitMs = 60_000;
const megabyte = 1024 * 1024;
/** Heap of 512 MB and WebAssembly memory of 1 GB (pages of 64 KiB); the resident set as a whole is watched by the child itself. */
const execArgv = ['--max-old-space-size=512', '--wasm-max-mem-pages=16384'];

export type DecodeChild = {
  pid: number;
  alive(): boolean;
  /** One photo at a time. Answers `timed_out` or `unreadable` when the child had to be killed or died; rejects after `end`. */
  decode(request: Omit<DecodeRequest, 'maxMemory'>, timeLimitMs: number): Promise<DecodeAnswer>;
  /** Kills the child and resolves when it is gone. */
  end(): Promise<void>;
};

/**
 * Starts a process for opening photos, without the environment (it needs no secret), and resolves when it can take the first one. Over
 * `maxMemory` bytes of resident memory it kills itself: the worst accepted photo needs 700 MB.
 */
export async function startDecodeChild(maxMemory = 1536 * megabyte): Promise<DecodeChild> {
  const child = fork(join(import.meta.dirname, 'decodeChild.ts'), [], {
    serialization: 'advanced',
    execArgv,
    env: {},
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()));
  await ready(child);
  // What goes wrong from here on shows as the child's exit.
  child.on('error', () => {});
  let ended = false;
  const alive = () => child.exitCode === null && child.signalCode === null && child.connected;
  const kill = () => child.kill('SIGKILL');

  return {
    pid: child.pid as number,
    alive,
    async decode(request, timeLimitMs) {
      let timedOut = false;
      const timer = setTimeout(() => {
        timedOut = true;
        kill();
      }, timeLimitMs);
      const answer = new Promise<DecodeAnswer>(resolve => child.once('message', resolve));
      // A send to a dying child fails; its exit is what is answered.
      if (alive()) child.send({ ...request, maxMemory }, () => {});
      const first = await Promise.race([answer, gone]);
      clearTimeout(timer);
      child.removeAllListeners('message');
      if (first) return first;
      if (ended) throw new Error('The photo was not processed: the photo processor was closed');
      if (timedOut)
        return { refused: true, reason: 'timed_out', detail: `Decoding took longer than ${timeLimitMs} ms` };
      return { refused: true, reason: 'unreadable', detail: 'The decoder gave up on this photo' };
    },
    async end() {
      ended = true;
      kill();
      await gone;
    },
  };
}

/** The child's first message, or an error of ours, not of a photo's, when there is none. */
async function ready(child: ChildProcess): Promise<void> {
  const timer = setTimeout(() => child.kill('SIGKILL'), startLimitMs);
  const failed = once(child, 'exit').then(() =>
    Promise.reject(new Error('The process that decodes photos did not start')),
  );
  await Promise.race([once(child, 'message'), failed]).finally(() => clearTimeout(timer));
}
