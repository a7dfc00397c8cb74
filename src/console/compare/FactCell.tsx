import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { reasons } from '#domain/reasons.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Outcome } from '../queue/Outcome.tsx';
import type { FactName } from './facts.ts';

/** What one claim says of a fact. */
export function FactCell({ claim, name }: { claim: ClaimDetail; name: FactName }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const money = useMoney();
  switch (name) {
    case 'status':
      return <Outcome claim={claim} />;
    case 'opened':
      return (
        <time dateTime={claim.openedAt} title={date(claim.openedAt, 'full')}>
          {date(claim.openedAt, 'dayTime')}
        </time>
      );
    case 'customer':
      return claim.customer.name ?? t('queue.unnamed');
    case 'channel':
      return t(`claim.channel.${claim.channel}`);
    case 'account':
      return <code>{claim.accountId}</code>;
    case 'reason':
      return word(reasons[claim.reason]);
    case 'items': {
      const { itemsClaimed, order } = claim;
      if (!itemsClaimed) return t('compare.wholeOrder');
      const titles = new Map(order.items.map(({ sku, title }) => [sku, title]));
      return itemsClaimed.map(({ sku, quantity }) => `${quantity} × ${titles.get(sku) ?? sku}`).join(', ');
    }
    case 'amount':
      return claim.amount ? money(claim.amount) : t('compare.unknown');
  }
}
