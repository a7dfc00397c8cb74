import { useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import { useDesk } from '../desk/deskContext.ts';
import { UndoNotice } from './UndoNotice.tsx';

/** Whoever goes on to the next claim while the last decision can still be undone takes the undo along, as a notice. */
export function useUndoFollows(): void {
  const notify = useNotify();
  const { claim, may, now } = useDesk();
  const latest = useRef<() => void>(undefined);
  latest.current = () => {
    const left = claim.undo && may('undo') ? Date.parse(claim.undo.until) - now() : 0;
    if (!claim.undo || left < 1000) return;
    notify(<UndoNotice claim={claim} undo={claim.undo} now={now} />, { type: 'info', autoHideDuration: left });
  };
  useEffect(() => () => latest.current?.(), []);
}
