import { Link } from 'react-router-dom';
import { useFigures } from './useFigures.ts';

export type Bar = { key: string; label: string; count: number; to?: string; tone?: 'pass' | 'fail' };

/** Counts beside each other, to one scale; each leads to its claims where `to` is known. */
export function Bars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { count: write } = useFigures();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ key, label, count, to, tone }) => (
        <li key={key}>
          <span>{label}</span>
          <span className="bar" data-tone={tone}>
            <span style={{ width: `${(100 * count) / most}%` }} />
          </span>
          <span className="number">{to && count > 0 ? <Link to={to}>{write(count)}</Link> : write(count)}</span>
        </li>
      ))}
    </ul>
  );
}
