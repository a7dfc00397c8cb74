import { Button } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useKey } from '../../keys/useKey.ts';
import { NextClaim } from '../../queue/NextClaim.tsx';
import { useWasGiven } from '../../queue/useNextClaim.ts';
import { useTrail } from '../../queue/useTrail.ts';
import { useDesk } from '../desk/deskContext.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

type Props = { focusNext: boolean; onUndone: () => void };

/** What was just done: taking it back while that is possible, and the next claim, where the focus goes. */
export function DoneBar({ focusNext, onUndone }: Props) {
  const t = useT();
  const { claim, may } = useDesk();
  const { back, next, position } = useTrail(claim.id);
  const given = useWasGiven();
  // Whoever goes through a list goes on in it; whoever was given the claim is given the next.
  const inList = position !== undefined && !given;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusNext) bar.current?.querySelector<HTMLElement>('.MuiButton-contained')?.focus();
  }, [focusNext]);
  return (
    <div className="done-bar" ref={bar}>
      {claim.undo && may('undo') && <UndoButton undo={claim.undo} onUndone={onUndone} />}
      {inList && (
        <Button component={Link} to={next === undefined ? back : `/claims/${next}`} variant="contained">
          {t(next === undefined ? 'claim.toList' : 'keys.nextInList')} <Key action="nextInList" />
        </Button>
      )}
      <NextClaim after={claim.id} variant={inList ? 'outlined' : 'contained'} />
    </div>
  );
}

function UndoButton({ undo, onUndone }: { undo: { kind: string; until: string }; onUndone: () => void }) {
  const t = useT();
  const { give, busy, now } = useDesk();
  const seconds = useSecondsLeft(undo.until, now);
  const takeBack = async () => {
    await give({ command: 'undo' }, onUndone);
  };
  useKey('undo', takeBack, !busy && seconds > 0);
  return (
    <>
      <p>
        <span role="status">{t(`claim.done.${undo.kind as 'approved'}`)}</span>{' '}
        <span className="muted number">{t('claim.undoLeft', { count: seconds })}</span>
      </p>
      <Button variant="outlined" onClick={takeBack} loading={busy?.command === 'undo'} disabled={seconds === 0}>
        {t('claim.undo')} <Key action="undo" />
      </Button>
    </>
  );
}
