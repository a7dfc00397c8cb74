import { useCallback } from 'react';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';

/** What stands beside a row's reason: the channel if it was the wrong one, whom the claim waits for, that its payment failed, else how many photos it has. */
export function useRowDetail(): (claim: ClaimSummary) => string | undefined {
  const t = useT();
  return useCallback(
    ({ status, waitingOn, paymentFailed, photoCount, channelIfWrong }) => {
      if (channelIfWrong) return t(`queue.by.${channelIfWrong}`);
      if (status === 'waiting' && waitingOn) return t(`queue.waitsOn.${waitingOn}`);
      if (paymentFailed) return t('queue.paymentFailed');
      return photoCount > 0 ? t('queue.photos', { count: photoCount }) : undefined;
    },
    [t],
  );
}
