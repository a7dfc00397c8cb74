import { useReducer } from 'react';

/** How the photo is seen: `scale` 1 fits it, `x`/`y` move it (pixels), `turn` rotates it (degrees clockwise). */
export type View = { scale: number; x: number; y: number; turn: number };
/** Which photo is shown, how, and whether beside which other one. */
export type Viewer = { index: number; view: View; beside: number | undefined };

export type ViewerMove =
  | { do: 'show'; index: number }
  | { do: 'step'; by: number; count: number }
  | { do: 'zoom'; by: number; x?: number; y?: number }
  | { do: 'toggleZoom' }
  | { do: 'drag'; x: number; y: number }
  | { do: 'turn' }
  | { do: 'compare'; count: number }
  | { do: 'reset' };

const still: View = { scale: 1, x: 0, y: 0, turn: 0 };
const closest = 8;
const usual = 2.5;

/** Zooms about a point, given from the middle of the stage, so that what is under the cursor stays there. */
function zoomed(view: View, by: number, x = 0, y = 0): View {
  const scale = Math.min(closest, Math.max(1, view.scale * by));
  if (scale === 1) return { ...still, turn: view.turn };
  const factor = scale / view.scale;
  return { ...view, scale, x: x - (x - view.x) * factor, y: y - (y - view.y) * factor };
}

/** What a move makes of the viewer. */
export function moveViewer(viewer: Viewer, move: ViewerMove): Viewer {
  const { index, view, beside } = viewer;
  switch (move.do) {
    case 'show':
      return { ...viewer, index: move.index, view: beside === undefined ? still : view };
    case 'step': {
      const next = (index + move.by + move.count) % move.count;
      return { ...viewer, index: next, view: beside === undefined ? still : view };
    }
    case 'zoom':
      return { ...viewer, view: zoomed(view, move.by, move.x, move.y) };
    case 'toggleZoom':
      return { ...viewer, view: view.scale > 1 ? { ...still, turn: view.turn } : zoomed(view, usual) };
    case 'drag':
      return view.scale === 1 ? viewer : { ...viewer, view: { ...view, x: view.x + move.x, y: view.y + move.y } };
    case 'turn':
      return { ...viewer, view: { ...still, turn: (view.turn + 90) % 360 } };
    case 'compare':
      if (beside !== undefined) return { ...viewer, beside: undefined, view: still };
      return move.count < 2 ? viewer : { index: (index + 1) % move.count, beside: index, view: still };
    case 'reset':
      return { index, beside: undefined, view: still };
  }
}

/** The photo viewer's state. */
export const useViewer = () => useReducer(moveViewer, { index: 0, view: still, beside: undefined });
