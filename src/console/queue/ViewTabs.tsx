import { Link } from 'react-router-dom';
import type { ViewCounts } from '#api/schemas/claimSummary.ts';
import type { ClaimPageMeta } from '../data/dataProvider.ts';
import { useT } from '../i18n/useT.ts';
import { useHandlesClaims } from '../session/useHandlesClaims.ts';
import { Count } from './Count.tsx';
import { firstSort, type QueueAddress, writeQueueAddress } from './queueAddress.ts';
import { SavedViews } from './SavedViews.tsx';
import { tabs } from './views.ts';

/** What a view counts, where its name leaves that open. */
const hints = { due_soon: 'queue.dueSoonWithin', overdue: 'queue.late.what' } as const;

type Props = { address: QueueAddress; counts: ViewCounts | undefined; found: ClaimPageMeta | undefined };

/** The views with how many claims each holds. A view keeps the filters, not the search: that one looks everywhere. */
export function ViewTabs({ address, counts, found }: Props) {
  const t = useT();
  const works = useHandlesClaims();
  const { q, ...filters } = address.filters;
  return (
    <nav className="tabs" aria-label={t('queue.views')}>
      {tabs
        .filter(view => works || view !== 'mine')
        .map(view => (
          <Link
            key={view}
            to={writeQueueAddress({ view, filters, sort: firstSort({ view, filters }), page: 1 })}
            aria-current={view === address.view ? 'page' : undefined}
            title={view in hints ? t(hints[view as keyof typeof hints]) : undefined}
          >
            {t(`queue.view.${view}`)}
            <Count count={counts?.[view]} />
          </Link>
        ))}
      {address.view === 'all' && (
        <Link to={writeQueueAddress(address)} aria-current="page">
          {t(q ? 'queue.view.found' : 'queue.view.all')}
          <Count count={found?.total} exact={found?.totalIsExact} />
        </Link>
      )}
      <SavedViews address={address} />
    </nav>
  );
}
