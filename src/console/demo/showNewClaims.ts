import type { QueryClient } from '@tanstack/react-query';
import type { ProgressBoard } from './progressBoard.ts';

/** Lists are read again after this many more claims; fewer while there are few. */
const step = 15;

/** Keeps the lists on the screen up with a world that is still being made: none of its claims is new in the sense of the queue's own notice. */
export function showNewClaims(board: ProgressBoard, queries: QueryClient): void {
  let shown = 0;
  board.subscribe(() => {
    const { claims, ofClaims } = board.read()!;
    if (claims - shown < Math.min(Math.max(shown, 1), step) && claims < ofClaims) return;
    shown = claims;
    for (const part of ['getList', 'counts']) void queries.invalidateQueries({ queryKey: ['claims', part] });
  });
}
