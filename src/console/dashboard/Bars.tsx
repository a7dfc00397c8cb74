import { Link } from 'react-router-dom';
import type { Mark } from '#api/schemas/dashboardMark.ts';
import type { ClaimsOf } from './claimsOf.ts';

export type Bar = {
  key: string;
  label: string;
  /** How long the bar is, beside the others. */
  size: number;
  /** What stands beside it, and leads to the claims of `mark`. */
  text: string;
  mark: Mark;
  note?: string;
  tone?: 'fail';
  small?: boolean;
};
type Props = { label: string; bars: readonly Bar[]; claims: ClaimsOf };

/** Numbers beside each other, to one scale; each leads to its claims, its bar too. */
export function Bars({ label, bars, claims }: Props) {
  const most = Math.max(...bars.map(({ size }) => size), Number.MIN_VALUE);
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ key, label: name, size, text, mark, note, tone, small }) => {
        const to = claims(mark);
        const bar = <span style={{ width: `${(100 * size) / most}%` }} />;
        return (
          <li key={key} data-small={small || undefined}>
            <span className="bar-name" title={name}>
              {name}
            </span>
            <span className="bar" data-tone={tone}>
              {to ? (
                <Link to={to} tabIndex={-1} aria-hidden="true">
                  {bar}
                </Link>
              ) : (
                bar
              )}
            </span>
            <span className="number">
              {to ? (
                <Link to={to} aria-label={`${name}: ${text}`}>
                  {text}
                </Link>
              ) : (
                text
              )}
              {note && <span className="muted"> {note}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
