import { refuse } from '../refusals.ts';
import type { Bodies } from './situation.ts';

export const decideUndo: Bodies<'undo'> = {
  undo: ({ claim: { undoable }, now }) => {
    if (undoable === undefined) return refuse('nothing_to_undo');
    const { sequence, kind } = undoable;
    return [{ type: 'undone', at: now, payload: { sequence, kind } }];
  },
};
