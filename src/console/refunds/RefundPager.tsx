import { useT } from '../i18n/useT.ts';
import { PageLinks } from '../queue/PageLinks.tsx';
import { changeRefunds, type RefundAddress, writeRefundAddress } from './refundAddress.ts';
import { refundPageLength } from './refundQuery.ts';

type Props = { address: RefundAddress; next: string | null; length: number };

/** The pages of the list. */
export function RefundPager({ address, next, length }: Props) {
  const t = useT();
  const { page, after } = address;
  const first = (page - 1) * refundPageLength + 1;
  return (
    <PageLinks
      label={t('queue.pages')}
      range={t('refunds.range', { from: first, to: first + length - 1 })}
      place={{ page, after, next }}
      toPage={to => (to.after === undefined ? changeRefunds(address, {}) : writeRefundAddress({ ...address, ...to }))}
    />
  );
}
