import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type UserIdentity, useAuthProvider, useSetLocale } from 'react-admin';
import type { SessionAuthProvider } from '../session/authProvider.ts';
import type { Language } from './catalogue.ts';
import { rememberLanguage } from './firstLanguage.ts';

/** Changes the language of the screen; with `keep`, also on the signed-in person. */
export function useSpeak(): (language: Language, keep: boolean) => Promise<void> {
  const setLocale = useSetLocale();
  const queries = useQueryClient();
  const auth = useAuthProvider<SessionAuthProvider>();
  return useCallback(
    async (language, keep) => {
      rememberLanguage(language);
      if (keep) {
        queries.setQueryData<UserIdentity>(['auth', 'getIdentity'], person => person && { ...person, language });
        // A language that could not be kept is still spoken here.
        auth?.keepLanguage(language).catch(() => undefined);
      }
      await setLocale(language);
    },
    [setLocale, queries, auth],
  );
}
