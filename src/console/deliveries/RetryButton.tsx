import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, useNotify } from 'react-admin';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { undeliveredKey } from './useUndelivered.ts';

/** Has a message, or (without an id) every one that did not get through, tried again now. */
export function RetryButton({ id }: { id?: string }) {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const notify = useNotify();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const retry = async () => {
    setBusy(true);
    try {
      await ask(id === undefined ? '/messages/retry' : `/messages/${id}/retry`, { method: 'POST' });
      notify(t('deliveries.retried'), { type: 'info' });
    } catch (error) {
      // It got through in the meantime.
      const gone = error instanceof HttpError && error.status === 404;
      if (!gone) notify(fault(error), { type: 'error' });
    }
    const anew = () => {
      queries.invalidateQueries({ queryKey: ['claim'] });
      queries.invalidateQueries({ queryKey: undeliveredKey });
    };
    anew();
    // The job that sends runs within a second or two.
    setTimeout(() => {
      anew();
      setBusy(false);
    }, 2500);
  };
  return (
    <Button variant="outlined" loading={busy} onClick={retry}>
      {t(id === undefined ? 'deliveries.retryAll' : 'deliveries.retry')}
    </Button>
  );
}
