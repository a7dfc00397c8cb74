import type { HttpError } from 'react-admin';
import { useParams } from 'react-router-dom';
import { ClaimFailure } from './ClaimFailure.tsx';
import { ClaimSkeleton } from './ClaimSkeleton.tsx';
import { ClaimView } from './ClaimView.tsx';
import { DeskProvider } from './desk/DeskProvider.tsx';
import { useClaim } from './desk/useClaim.ts';
import './look.ts';

/** One claim: everything that its decision needs. `C-10428` and `10428` are the same address. */
export default function ClaimPage() {
  const id = (useParams().id ?? '').replace(/^c-/i, '');
  const { claim, error, receivedAt, refetch } = useClaim(id);
  if (claim) {
    return (
      <DeskProvider key={claim.id} claim={claim} receivedAt={receivedAt}>
        <ClaimView />
      </DeskProvider>
    );
  }
  if (error) return <ClaimFailure error={error as HttpError} onRetry={refetch} />;
  return <ClaimSkeleton />;
}
