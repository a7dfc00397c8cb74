import { Button } from '@mui/material';
import { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { Blank } from './Blank.tsx';

/** A page's content could not be loaded: what happened and what to do, or that the reader's role does not open it. */
export function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useT();
  const fault = useFault();
  const closed = error instanceof HttpError && error.status === 403;
  return (
    <Blank
      icon="alert"
      title={t(closed ? 'shell.closedTitle' : 'shell.loadFail')}
      text={closed ? t('shell.closedText') : fault(error)}
      alert
    >
      {!closed && (
        <Button variant="contained" onClick={() => onRetry()}>
          {t('shell.retry')}
        </Button>
      )}
      <Button component={Link} to="/claims">
        {t('shell.toQueue')}
      </Button>
    </Blank>
  );
}
