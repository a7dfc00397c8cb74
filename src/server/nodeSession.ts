import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SessionTransport } from '#api/deps.ts';

const name = 'quittance_session';

/** Whether the browser speaks https, to us or to a proxy before us. Who lies here only marks their own cookie. */
function isSecure(context: Context): boolean {
  const { req } = context;
  return (
    req.url.startsWith('https:') ||
    req.header('x-forwarded-proto') === 'https' ||
    (req.header('origin') ?? '').startsWith('https:')
  );
}

const attributes = (context: Context) =>
  ({ path: '/api', httpOnly: true, sameSite: 'Lax', secure: isSecure(context) }) as const;

/** The session's token in a cookie that no script can read and that other sites' forms do not carry. */
export const nodeSession: SessionTransport = {
  read: context => getCookie(context, name),
  write: (context, token, expiresAt) =>
    setCookie(context, name, token, { ...attributes(context), expires: new Date(expiresAt) }),
  clear: context => {
    deleteCookie(context, name, attributes(context));
  },
  /**
   * Browsers say where a request comes from (`Sec-Fetch-Site`, and `Origin` before it); what says neither is no browser,
   * and carries no cookie that somebody else could use. Hosts are compared, not schemes: a proxy may have ended https.
   */
  isOwnRequest: ({ req }) => {
    const site = req.header('sec-fetch-site');
    if (site !== undefined) return site === 'same-origin' || site === 'none';
    const origin = req.header('origin');
    return origin === undefined || URL.parse(origin)?.host === (req.header('host') ?? new URL(req.url).host);
  },
};
