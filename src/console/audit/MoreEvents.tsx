import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';

type Props = { count: number; more: boolean; busy: boolean; onMore: () => void };

/** The end of the table: the next events, or that there are none. */
export function MoreEvents({ count, more, busy, onMore }: Props) {
  const t = useT();
  return (
    <footer className="more">
      <span className="muted" role="status">
        {t(more ? 'audit.shown' : 'audit.all', { count })}
      </span>
      {more && (
        <Button variant="outlined" disabled={busy} onClick={() => onMore()}>
          {t('audit.more')}
        </Button>
      )}
    </footer>
  );
}
