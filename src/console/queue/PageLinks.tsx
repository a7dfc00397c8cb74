import { Link, useLocation, useNavigate } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { useKey } from '../keys/useKey.ts';
import { Icon } from '../look/Icon.tsx';

type Page = { page: number; after?: string };
type Props = {
  label: string;
  /** Which rows are shown. */
  range: string;
  place: Page & { next: string | null };
  /** The address of a page; without a cursor the first. */
  toPage: (page: Page) => string;
};
type State = { cursors?: (string | null)[] } | null;

/**
 * The pages of a list, by cursor: the way back is the cursors that led here, kept with the address in the browser's history. Who came by a
 * link goes back to the first page.
 */
export function PageLinks({ label, range, place: { page, after, next: cursor }, toPage }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const cursors = (useLocation().state as State)?.cursors ?? [];

  const next = cursor && toPage({ after: cursor, page: page + 1 });
  const nextState: State = { cursors: [...cursors, after ?? null] };
  const before = cursors.at(-1);
  const previous = before ? toPage({ after: before, page: page - 1 }) : page > 1 && toPage({ page: 1 });
  const previousState: State = { cursors: cursors.slice(0, -1) };

  useKey('nextPage', () => next && navigate(next, { state: nextState }));
  useKey('previousPage', () => previous && navigate(previous, { state: previousState }));

  return (
    <nav className="pager" aria-label={label}>
      <span className="muted number">{range}</span>
      {previous && (
        <Link rel="prev" to={previous} state={previousState}>
          <Icon name="left" />
          {t(before || page === 2 ? 'queue.previous' : 'queue.first')}
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
