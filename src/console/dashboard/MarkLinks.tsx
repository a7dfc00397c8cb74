import { type KeyboardEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';

/** A mark that can be pressed. `part`: of its band, from 0 to 1; `from`, `to`: on the scale of `yAxisId`, the whole height when left out. */
export type ChartMark = {
  key: string;
  at: number | string;
  part?: readonly [number, number];
  from?: number;
  to?: number;
  address: string | undefined;
  label: string;
};
type Props = {
  marks: readonly ChartMark[];
  /** How wide a mark is on a scale of numbers; a band is as wide as it is. */
  width?: number;
  yAxisId?: string;
  onPoint: (label: string | undefined) => void;
};

/** Least height of what can be pressed, in pixels. */
const least = 10;
const keys: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The marks of a chart as links over them: one stop of the tab key, arrows from one to the next. */
export function MarkLinks({ marks, width, yAxisId, onPoint }: Props) {
  const [current, setCurrent] = useState(0);
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale(yAxisId);
  if (!area || !x || !y) return null;
  const pressable = marks.filter(({ address }) => address !== undefined);
  const stop = Math.min(current, pressable.length - 1);

  const boxOf = ({ at, part = [0, 1], from, to }: ChartMark) => {
    const half = (width ?? 0) / 2;
    const start = width === undefined ? x(at, { position: 'start' }) : x(Number(at) - half);
    const end = width === undefined ? x(at, { position: 'end' }) : x(Number(at) + half);
    if (start === undefined || end === undefined) return undefined;
    const left = Math.max(area.x, start + (end - start) * part[0]);
    const right = Math.min(area.x + area.width, start + (end - start) * part[1]);
    const bottom = from === undefined ? area.y + area.height : (y(from) ?? 0);
    const top = to === undefined ? area.y : (y(to) ?? 0);
    const height = Math.max(least, bottom - top);
    return { x: left, width: Math.max(2, right - left), y: Math.min(top, bottom - height), height };
  };
  const move = (event: KeyboardEvent<SVGGElement>) => {
    const step = keys[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? pressable.length - 1 : stop + (step ?? 0);
    if (next === stop || next < 0 || next >= pressable.length) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelectorAll('a')[next]?.focus();
  };
  return (
    <ZIndexLayer zIndex={3000}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links in it have the focus; it only hears the arrows. */}
      <g className="marks" onKeyDown={move}>
        {pressable.map((mark, i) => {
          const box = boxOf(mark);
          if (box === undefined) return null;
          return (
            <Link
              key={mark.key}
              to={mark.address!}
              aria-label={mark.label}
              tabIndex={i === stop ? 0 : -1}
              onFocus={() => {
                setCurrent(i);
                onPoint(mark.label);
              }}
              onBlur={() => onPoint(undefined)}
              onMouseEnter={() => onPoint(mark.label)}
              onMouseLeave={() => onPoint(undefined)}
            >
              <rect {...box} rx={2} />
            </Link>
          );
        })}
      </g>
    </ZIndexLayer>
  );
}
