import { QueryClient } from '@tanstack/react-query';
import { HttpError } from 'react-admin';
import { dataProvider } from './data/dataProvider.ts';
import { type AreaI18nProvider, createI18nProvider } from './i18n/createI18nProvider.ts';
import { firstLanguage } from './i18n/firstLanguage.ts';
import { createAuthProvider } from './session/authProvider.ts';

/** An answer of the server that asking again does not change. */
const isFinal = (error: unknown) => error instanceof HttpError && error.status >= 400 && error.status < 500;

export type Home = {
  data: typeof dataProvider;
  auth: ReturnType<typeof createAuthProvider>;
  i18n: AreaI18nProvider;
  queries: QueryClient;
};

/** What the console lives on: its data, session, language and cache. The session is asked for while the language loads. */
export async function createHome(): Promise<Home> {
  const auth = createAuthProvider();
  const queries = new QueryClient({
    defaultOptions: {
      queries: { retry: (count, error) => count < 2 && !isFinal(error), refetchOnWindowFocus: false },
    },
  });
  // Known to react-admin from the first frame on: what only a role sees does not push the rest aside later.
  auth.getIdentity().then(
    person => queries.setQueryData(['auth', 'getIdentity'], person),
    () => undefined,
  );
  return { data: dataProvider, auth, i18n: await createI18nProvider(firstLanguage()), queries };
}
