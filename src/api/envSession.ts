import type { SessionTransport } from './deps.ts';

/** Holds one browser's session where no cookie can: `app.fetch(request, { session: holder })`. */
export type SessionHolder = { token?: string };

type HoldingEnv = { session?: SessionHolder } | undefined;

/**
 * The session's token in the environment of the request: in a page, where a response made in it loses its cookies,
 * and in tests. No other site can reach it, so every request is our own.
 */
export const envSession: SessionTransport = {
  read: context => (context.env as HoldingEnv)?.session?.token,
  write: (context, token) => {
    const holder = (context.env as HoldingEnv)?.session;
    if (holder) holder.token = token;
  },
  clear: context => {
    delete (context.env as HoldingEnv)?.session?.token;
  },
  isOwnRequest: () => true,
};
