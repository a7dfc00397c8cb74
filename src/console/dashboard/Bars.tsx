import { Link } from 'react-router-dom';
import type { Mark } from '#api/schemas/dashboardMark.ts';
import type { ClaimsOf } from './claimsOf.ts';

export type Bar = {
  key: string;
  label: string;
  /** How long the bar is, beside the others. */
  size: number;
  /** What goes on behind it, on the same scale. */
  rest?: number;
  /** What stands beside it, and leads to the claims of `mark`. */
  text: string;
  mark: Mark;
  note?: string;
  /** What stands before the note, and leads to its own claims. */
  beside?: { text: string; mark: Mark };
  /** What says where it leads, where the text is something else than the number of `mark`: it leads there instead of the text and the bar. */
  way?: { text: string; hint: string };
  tone?: 'fail';
  small?: boolean;
};
type Props = { label: string; bars: readonly Bar[]; claims: ClaimsOf };
/** Notes of more characters than this go under their bar on a phone. */
const short = 16;

/** Numbers beside each other, to one scale; each leads to its claims, its bar too. */
export function Bars({ label, bars, claims }: Props) {
  const most = Math.max(...bars.map(({ size, rest = 0 }) => size + rest), Number.MIN_VALUE);
  const notes = bars.map(({ note, way, beside }) => way?.text ?? [beside?.text, note].filter(Boolean).join(' '));
  const longest = Math.max(...notes.map(({ length }) => length), 0);
  const wide = (size: number) => ({ width: `${(100 * size) / most}%` });
  return (
    <ul className="bars" aria-label={label} data-notes={longest === 0 ? undefined : longest > short ? 'long' : 'short'}>
      {bars.map(({ key, label: name, size, rest, text, mark, note, way, beside, tone, small }) => {
        const to = claims(mark);
        const bar = (
          <>
            <span style={wide(size)} />
            {rest !== undefined && <span data-rest style={wide(rest)} />}
          </>
        );
        const link = (said: string, hint = `${name}: ${said}`, address = to) =>
          address ? (
            <Link to={address} aria-label={hint} title={way?.hint}>
              {said}
            </Link>
          ) : (
            said
          );
        return (
          <li key={key} data-small={small || undefined}>
            <span className="bar-name">{name}</span>
            <span className="bar" data-tone={tone} data-split={rest !== undefined || undefined}>
              {to && !way ? (
                <Link to={to} tabIndex={-1} aria-hidden="true">
                  {bar}
                </Link>
              ) : (
                bar
              )}
            </span>
            <span className="number">{way ? text : link(text)}</span>
            {(note ?? way) && (
              <span className="number muted">
                {beside && <>{link(beside.text, undefined, claims(beside.mark))} </>}
                {note}
                {way && link(way.text, way.hint)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
