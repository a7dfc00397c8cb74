import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

import { thinned } from './thinned.ts';

type Note = { at: string; top: number; text: string };
type Props = {
  notes: readonly Note[];
  /** Where bars stand, those without a word among them. */
  bars: readonly string[];
};

/** A word above each bar, or where they would touch, above each so many-th. */
export function BarNotes({ notes, bars }: Props) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  const area = usePlotArea();
  if (!x || !y || !area) return null;
  const [first, second] = bars.map(at => x(at, { position: 'middle' }) ?? 0);
  const step = first === undefined || second === undefined ? area.width : Math.abs(second - first);
  return (
    <ZIndexLayer zIndex={2500}>
      <g className="bar-notes">
        {thinned(notes, step).map(({ at, top, text }) => (
          <text key={at} x={x(at, { position: 'middle' })} y={(y(top) ?? 0) - 4} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
    </ZIndexLayer>
  );
}
