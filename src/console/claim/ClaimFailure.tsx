import { Button } from '@mui/material';
import type { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';

/** Why a claim cannot be shown: there is none, it is not this person's to see, or the server did not answer. */
export function ClaimFailure({ error, onRetry }: { error: HttpError; onRetry: () => void }) {
  const t = useT();
  const toQueue = (
    <Button component={Link} to="/claims">
      {t('shell.toQueue')}
    </Button>
  );
  if (error.status === 404 || error.status === 422) {
    return (
      <Blank icon="question" title={t('claim.none')} text={t('claim.noneText')}>
        {toQueue}
      </Blank>
    );
  }
  return (
    <Blank icon="alert" title={t('claim.fail')} text={t('claim.failText', { detail: error.message })} alert>
      <Button variant="contained" onClick={onRetry}>
        {t('shell.retry')}
      </Button>
      {toQueue}
    </Blank>
  );
}
