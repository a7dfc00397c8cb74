import { Button } from '@mui/material';
import { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Problem } from '#api/schemas/problem.ts';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';

/** What the API said, with the fields that it did not take. */
function detailOf(error: Error, offline: string): string {
  if (!(error instanceof HttpError)) return error.message;
  if (error.status === 0) return offline;
  const { errors } = (error.body ?? {}) as Partial<Problem>;
  return errors?.map(({ field, reason }) => `${field}: ${reason}`).join('; ') || error.message;
}

/** The claims could not be loaded: what happened, what is kept, what to do. */
export function QueueFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT();
  return (
    <Blank
      icon="alert"
      title={t('queue.fail')}
      text={t('queue.failText', { detail: detailOf(error, t('shell.offline')) })}
      alert
    >
      <Button variant="contained" onClick={() => onRetry()}>
        {t('shell.retry')}
      </Button>
      <Button component={Link} to="/claims">
        {t('shell.toQueue')}
      </Button>
    </Blank>
  );
}
