import type { PreparedValue } from '#store/prepareParameter.ts';
import type { ErrorReport } from './databaseError.ts';

/** How the worker opens its database. Without a folder it lives in memory. */
export type WorkerStart = { readonly folder?: string; readonly dumpFile?: string };

export type WorkerRequest =
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly PreparedValue[] }
  | { readonly kind: 'listen'; readonly channel: string }
  | { readonly kind: 'unlisten'; readonly channel: string }
  | { readonly kind: 'dump'; readonly file: string }
  | { readonly kind: 'close' };

export type QueryAnswer = {
  readonly rows: unknown[];
  readonly affectedRows: number;
  /** The command that ran, in capitals: a COMMIT of a failed transaction answers ROLLBACK. */
  readonly command: string;
};

export type WorkerMessage =
  | { readonly kind: 'opened' }
  | { readonly kind: 'notOpened'; readonly error: ErrorReport }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: QueryAnswer }
  | { readonly kind: 'failure'; readonly id: number; readonly error: ErrorReport }
  | { readonly kind: 'notification'; readonly channel: string; readonly payload: string };
