import { Button } from '@mui/material';
import { useNavigate } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { useKey } from '../keys/useKey.ts';
import { changeQueue, type QueueAddress } from './queueAddress.ts';
import { countedAtMost, useNewcomers } from './useNewcomers.ts';

type Props = { address: QueueAddress; rows: readonly ClaimSummary[]; onShow: () => void };

/** Announces claims that came in; they stand in the table when the reader asks for them. */
export function NewClaims({ address, rows, onShow }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const { count, meet } = useNewcomers(address, rows);
  const show = () => {
    meet();
    if (address.after === undefined) onShow();
    else navigate(changeQueue(address, {}));
  };
  useKey('refresh', show, count > 0);
  return (
    <div className="new-claims" aria-live="polite">
      {count > 0 && (
        <p>
          {t(count < countedAtMost ? 'queue.new' : 'queue.newMany', { count })}
          <Button onClick={show}>{t('queue.showNew')}</Button>
        </p>
      )}
    </div>
  );
}
