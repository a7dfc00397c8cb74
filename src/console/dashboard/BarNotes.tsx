import { useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

type Note = { at: string; top: number; text: string };

/** A word above each bar. */
export function BarNotes({ notes }: { notes: readonly Note[] }) {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return (
    <ZIndexLayer zIndex={2500}>
      <g className="bar-notes">
        {notes.map(({ at, top, text }) => (
          <text key={at} x={x(at, { position: 'middle' })} y={(y(top) ?? 0) - 4} textAnchor="middle">
            {text}
          </text>
        ))}
      </g>
    </ZIndexLayer>
  );
}
