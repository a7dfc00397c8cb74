import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useSecondsLeft } from '../claim/decision/useSecondsLeft.ts';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import type { Bulk, Done, NotDone, useBulk } from './useBulk.ts';

type Props = { bulk: Bulk; give: ReturnType<typeof useBulk>['give']; onClose: () => void };

/** How many are through while it runs; then what became of them, the way back for as long as there is one, and each that was not done. */
export function BulkOutcome({ bulk, give, onClose }: Props) {
  const t = useT();
  const { act, done, notDone, total, underWay, failure } = bulk;
  const through = done.length + notDone.length;
  return (
    <section className="selection" aria-label={t(`queue.bulk.done.${act.command}`, { count: done.length })}>
      {underWay ? (
        <>
          <strong role="status">{t('queue.bulk.running', { through, total })}</strong>
          <progress value={through} max={total} aria-label={t('queue.bulk.progress')} />
        </>
      ) : (
        <>
          <strong role="status">
            {done.length > 0 && <Icon name="check" />}
            {t(`queue.bulk.done.${act.command}`, { count: done.length })}
            {notDone.length > 0 && `, ${t('queue.bulk.notDone', { count: notDone.length })}`}
          </strong>
          {failure && (
            <span className="field-error">
              {t('queue.bulk.failed', { count: total - through, detail: failure.message })}
            </span>
          )}
          <span className="selection-acts">
            {act.command === 'reject' && <TakeBack done={done} onTakeBack={give} />}
            <IconAction label={t('shell.close')} onClick={onClose}>
              <Icon name="close" />
            </IconAction>
          </span>
          {notDone.length > 0 && <Reasons notDone={notDone} />}
        </>
      )}
    </section>
  );
}

const passed = new Date(0).toISOString();

/** Undoes all of them while the first can still be undone. */
function TakeBack({ done, onTakeBack }: { done: readonly Done[]; onTakeBack: Props['give'] }) {
  const t = useT();
  const [first = passed] = done.map(({ undoUntil }) => undoUntil ?? passed).sort();
  const seconds = useSecondsLeft(first, serverNow);
  if (seconds <= 0) return null;
  return (
    <Button variant="outlined" onClick={() => onTakeBack({ command: 'undo' }, done)}>
      {t('queue.bulk.undo', { count: done.length, seconds })}
    </Button>
  );
}

function Reasons({ notDone }: { notDone: readonly NotDone[] }) {
  const t = useT();
  return (
    <ul className="selection-reasons">
      {notDone.map(({ id, number, code, reason }) => (
        <li key={id}>
          <Link to={`/claims/${id}`}>{number}</Link>{' '}
          {code === 'stale_sequence'
            ? t('queue.bulk.stale')
            : code === 'justification_needed'
              ? t('queue.bulk.against')
              : reason}
        </li>
      ))}
    </ul>
  );
}
