import { HttpError } from 'react-admin';
import { useDuration } from '../format/useDuration.ts';
import { useT } from '../i18n/useT.ts';

/** Why signing in did not work, in the reader's words, and what to do. */
export function useSignInRefusal(): (error: unknown) => string {
  const t = useT();
  const duration = useDuration();
  return error => {
    if (!(error instanceof HttpError)) return t('signIn.failed', { detail: String(error) });
    if (error.status === 0) return t('signIn.offline');
    if (error.status === 401) return t('signIn.wrong');
    if (error.status !== 429) return t('signIn.failed', { detail: error.message });
    const seconds = Number((error.body as { retryAfter?: number } | undefined)?.retryAfter ?? 60);
    return t('signIn.tooMany', { duration: duration(Math.ceil(seconds / 60) * 60_000) });
  };
}
