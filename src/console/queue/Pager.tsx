import type { ClaimPageMeta } from '../data/dataProvider.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { PageLinks } from './PageLinks.tsx';
import { changeQueue, type QueueAddress, writeQueueAddress } from './queueAddress.ts';
import { pageLength } from './queueParams.ts';

type Props = { address: QueueAddress; page: ClaimPageMeta; length: number };

/** The pages of the queue. */
export function Pager({ address, page, length }: Props) {
  const t = useT();
  const language = useLanguage();
  const written = (count: number) => new Intl.NumberFormat(language).format(count);
  const first = (address.page - 1) * pageLength + 1;
  const total = page.totalIsExact ? written(page.total) : t('queue.totalAtLeast', { total: written(page.total) });
  return (
    <PageLinks
      label={t('queue.pages')}
      range={t('queue.range', { from: written(first), to: written(first + length - 1), total })}
      place={{ page: address.page, after: address.after, next: page.next }}
      toPage={to => (to.after === undefined ? changeQueue(address, {}) : writeQueueAddress({ ...address, ...to }))}
    />
  );
}
