import { useEffect } from 'react';
import type { RefundPage } from '#api/schemas/refunds.ts';
import { layTrail } from '../queue/queueTrail.ts';
import { changeRefunds, type RefundAddress, writeRefundAddress } from './refundAddress.ts';
import { refundPageLength } from './refundQuery.ts';

/** Keeps the list of refunds as the one that a claim is opened from: there is a way back to it, and on to the next claim of what was seen of it. */
export function useRefundTrail(address: RefundAddress, page: RefundPage | undefined): void {
  useEffect(() => {
    if (!page) return;
    layTrail({
      back: writeRefundAddress(address),
      list: changeRefunds(address, {}),
      ids: page.data.map(({ claimId }) => claimId),
      first: (address.page - 1) * refundPageLength + 1,
      // It goes on in the list itself: what follows there are refunds.
      next: null,
      total: page.sums.reduce((sum, { count }) => sum + count, 0),
      totalIsExact: true,
    });
  }, [address, page]);
}
