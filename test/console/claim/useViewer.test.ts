import { expect, test } from 'vitest';
import { moveViewer, type Viewer, type ViewerMove } from '#console/claim/photos/useViewer.ts';

const start: Viewer = { index: 0, view: { scale: 1, x: 0, y: 0, turn: 0 }, beside: undefined };
const after = (...moves: ViewerMove[]) => moves.reduce(moveViewer, start);

test('photos follow each other in a ring, each fitted again', () => {
  expect(after({ do: 'step', by: -1, count: 3 }).index).toBe(2);
  const moved = after({ do: 'toggleZoom' }, { do: 'step', by: 1, count: 3 });
  expect(moved).toEqual({ ...start, index: 1 });
});

test('what is under the cursor stays there while it zooms', () => {
  const { view } = after({ do: 'zoom', by: 2, x: 100, y: -40 });
  // The point that was at (100, -40) from the middle: its place on the photo, scaled and moved, is the same.
  expect([100 * view.scale + view.x, -40 * view.scale + view.y]).toEqual([100, -40]);
});

test('it zooms no further out than to the whole photo, and no closer than eight times', () => {
  expect(after({ do: 'zoom', by: 2, x: 50, y: 50 }, { do: 'zoom', by: 0.1 }).view).toEqual(start.view);
  expect(after({ do: 'zoom', by: 100 }).view.scale).toBe(8);
});

test('only a zoomed photo is dragged', () => {
  expect(after({ do: 'drag', x: 30, y: 9 }).view).toEqual(start.view);
  expect(after({ do: 'toggleZoom' }, { do: 'drag', x: 30, y: 9 }).view).toMatchObject({ x: 30, y: 9 });
});

test('comparing keeps the photo beside the following one, and both are zoomed alike', () => {
  expect(after({ do: 'compare', count: 1 })).toEqual(start);
  const compared = after({ do: 'compare', count: 3 }, { do: 'toggleZoom' }, { do: 'step', by: 1, count: 3 });
  expect(compared).toMatchObject({ beside: 0, index: 2, view: { scale: 2.5 } });
  expect(moveViewer(compared, { do: 'compare', count: 3 })).toMatchObject({ beside: undefined, index: 2 });
});

test('four turns are none', () => {
  expect(after({ do: 'turn' }).view.turn).toBe(90);
  expect(after({ do: 'turn' }, { do: 'turn' }, { do: 'turn' }, { do: 'turn' })).toEqual(start);
});
