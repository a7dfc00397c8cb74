import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DatabaseUnavailableError, EmbeddedDatabaseError } from './databaseError.ts';
import type { QueryAnswer, WorkerMessage, WorkerRequest, WorkerStart } from './workerMessages.ts';

type Pending = { readonly resolve: (answer: QueryAnswer) => void; readonly reject: (error: Error) => void };

/** The embedded database's thread, seen from outside: requests and answers by number. */
export class EmbeddedThread {
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  readonly #subscribers = new Map<string, Set<(payload: string) => void>>();
  readonly #onLost: (error: Error) => void;
  #lastId = 0;
  #lost: Error | undefined;
  #closing = false;

  private constructor(worker: Worker, onLost: (error: Error) => void) {
    this.#worker = worker;
    this.#onLost = onLost;
  }

  /** @throws DatabaseUnavailableError when the folder cannot be opened as a database. */
  static open(start: WorkerStart, onLost: (error: Error) => void): Promise<EmbeddedThread> {
    const worker = new Worker(join(import.meta.dirname, 'embeddedWorker.ts'), { workerData: start });
    const thread = new EmbeddedThread(worker, onLost);
    return new Promise((resolve, reject) => {
      const where = start.folder === undefined ? '' : ` in ${start.folder}`;
      const refuse = (reason: string) =>
        reject(new DatabaseUnavailableError(`The embedded database${where} cannot be opened: ${reason}`));
      const lose = (reason: string) => {
        refuse(reason);
        thread.#lose(reason);
      };
      worker.on('error', error => lose(error.message));
      worker.on('exit', code => lose(`its thread ended with code ${code}`));
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'notOpened') {
          thread.#closing = true;
          refuse(message.error.message);
          void worker.terminate();
        } else if (message.kind === 'opened') {
          resolve(thread);
        } else {
          thread.#receive(message);
        }
      });
    });
  }

  #receive(message: WorkerMessage): void {
    if (message.kind === 'notification') {
      for (const subscriber of this.#subscribers.get(message.channel) ?? []) subscriber(message.payload);
    } else if (message.kind === 'answer') {
      this.#take(message.id)?.resolve(message.answer);
    } else if (message.kind === 'failure') {
      this.#take(message.id)?.reject(new EmbeddedDatabaseError(message.error));
    }
  }

  #take(id: number): Pending | undefined {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    return pending;
  }

  #lose(reason: string): void {
    if (this.#lost) return;
    this.#lost = new DatabaseUnavailableError(`The embedded database has stopped: ${reason}`);
    for (const { reject } of this.#pending.values()) reject(this.#lost);
    this.#pending.clear();
    if (!this.#closing) this.#onLost(this.#lost);
  }

  /** @throws EmbeddedDatabaseError with the SQLSTATE in `code`; DatabaseUnavailableError once the thread is gone. */
  ask(request: WorkerRequest): Promise<QueryAnswer> {
    if (this.#lost) return Promise.reject(this.#lost);
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#worker.postMessage({ id, request });
    });
  }

  /** Calls `fn` with the payload of every committed `notify` on the channel, until the answered function is called. */
  async listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>> {
    const subscribers = this.#subscribers.get(channel) ?? new Set();
    this.#subscribers.set(channel, subscribers.add(fn));
    await this.ask({ kind: 'listen', channel });
    return async () => {
      subscribers.delete(fn);
      if (subscribers.size === 0) await this.ask({ kind: 'unlisten', channel });
    };
  }

  async close(): Promise<void> {
    if (this.#closing || this.#lost) return;
    this.#closing = true;
    await this.ask({ kind: 'close' });
    await this.#worker.terminate();
  }
}
