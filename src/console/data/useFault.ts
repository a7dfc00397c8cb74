import { HttpError } from 'react-admin';
import type { Problem } from '#api/schemas/problem.ts';
import { useT } from '../i18n/useT.ts';

/** What went wrong with a request, in the reader's words where the API's code has them (`shell.fault.…`), else as the API said it. */
export function useFault(): (error: unknown) => string {
  const t = useT();
  return error => {
    if (!(error instanceof HttpError)) return error instanceof Error ? error.message : String(error);
    if (error.status === 0) return t('shell.offline');
    const { code, errors } = (error.body ?? {}) as Partial<Problem>;
    const words = t(`shell.fault.${code}` as 'shell.fault.not_permitted', { _: '' });
    return words || errors?.map(({ field, reason }) => `${field}: ${reason}`).join('; ') || error.message;
  };
}
