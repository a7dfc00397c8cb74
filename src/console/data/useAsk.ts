import { useCallback } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { type CallOptions, callApi } from './callApi.ts';

/** Asks the API as `callApi` does; when the session has ended, the reader is led to sign in again. */
export function useAsk(): <T>(path: string, options?: CallOptions) => Promise<T> {
  const signOutIfEnded = useLogoutIfAccessDenied();
  return useCallback(
    async <T>(path: string, options?: CallOptions) => {
      try {
        return await callApi<T>(path, options);
      } catch (error) {
        await signOutIfEnded(error);
        throw error;
      }
    },
    [signOutIfEnded],
  );
}
