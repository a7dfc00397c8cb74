import { Button } from '@mui/material';
import { useState } from 'react';
import type { Verification as Verified } from '#api/routes/verification.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

type Found = { busy: true } | { verified: Verified } | { fault: string };

/** Walks the hash chain of every claim when asked, and says in words whether it holds. */
export function Verification() {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const [found, setFound] = useState<Found>();
  const busy = found !== undefined && 'busy' in found;
  const verify = async () => {
    setFound({ busy: true });
    setFound(
      await ask<Verified>('/verification').then(
        verified => ({ verified }),
        (error: unknown) => ({ fault: fault(error) }),
      ),
    );
  };
  const broken = found && 'verified' in found ? found.verified.broken : undefined;
  const state = busy || !found ? undefined : 'verified' in found && !broken ? 'pass' : 'fail';
  return (
    <div className="verification" data-state={state}>
      <Button variant="outlined" disabled={busy} onClick={verify}>
        {t('audit.verify')}
      </Button>
      <p role="status">
        {state && <Icon name={state === 'pass' ? 'check' : 'alert'} />}
        {busy && t('audit.verifying')}
        {found && 'fault' in found && found.fault}
        {found && 'verified' in found && <span>{verdict(found.verified, t)}</span>}
      </p>
    </div>
  );
}

function verdict({ claims, events, broken }: Verified, t: ReturnType<typeof useT>): string {
  if (!broken) return t('audit.verified', { claims, events });
  const { claimId, sequence, what } = broken;
  return t('audit.broken', { claim: `C-${claimId}`, sequence, what, events: Math.max(0, events - 1) });
}
