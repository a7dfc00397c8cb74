import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { ClaimPageMeta } from '../data/dataProvider.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { useKey } from '../keys/useKey.ts';
import { Icon } from '../look/Icon.tsx';
import { changeQueue, type QueueAddress, writeQueueAddress } from './queueAddress.ts';
import { pageLength } from './queueParams.ts';

type Props = { address: QueueAddress; page: ClaimPageMeta; length: number };
type State = { cursors?: (string | null)[] } | null;

/**
 * The pages, by cursor: the way back is the cursors that led here, kept with the address in the browser's history. Who came by a
 * link goes back to the first page.
 */
export function Pager({ address, page, length }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const language = useLanguage();
  const cursors = (useLocation().state as State)?.cursors ?? [];
  const written = (count: number) => new Intl.NumberFormat(language).format(count);

  const first = (address.page - 1) * pageLength + 1;
  const total = page.totalIsExact ? written(page.total) : t('queue.totalAtLeast', { total: written(page.total) });

  const next = page.next && writeQueueAddress({ ...address, after: page.next, page: address.page + 1 });
  const nextState: State = { cursors: [...cursors, address.after ?? null] };
  const before = cursors.at(-1);
  const previous = before
    ? writeQueueAddress({ ...address, after: before, page: address.page - 1 })
    : address.page > 1 && changeQueue(address, {});
  const previousState: State = { cursors: cursors.slice(0, -1) };

  useKey('nextPage', () => next && navigate(next, { state: nextState }));
  useKey('previousPage', () => previous && navigate(previous, { state: previousState }));

  return (
    <nav className="pager" aria-label={t('queue.pages')}>
      <span className="muted number">
        {t('queue.range', { from: written(first), to: written(first + length - 1), total })}
      </span>
      {previous && (
        <Link rel="prev" to={previous} state={previousState}>
          <Icon name="left" />
          {t(before || address.page === 2 ? 'queue.previous' : 'queue.first')}
        </Link>
      )}
      {next && (
        <Link rel="next" to={next} state={nextState}>
          {t('queue.next')}
          <Icon name="right" />
        </Link>
      )}
    </nav>
  );
}
