import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

export type Cell = { text: ReactNode; to?: string };
export type FigureRow = { key: string; cells: readonly Cell[]; small?: boolean };
type Props = { caption: string; columns: readonly string[]; rows: readonly FigureRow[] };

/** Figures as a table: the first cell of a row is its name, the others numbers that lead to their claims where `to` is known. */
export function FigureTable({ caption, columns, rows }: Props) {
  return (
    <table className="plain-table figures">
      <caption className="unseen">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column, i) => (
            <th key={column} scope="col" className={i > 0 ? 'number' : undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...numbers], small }) => (
          <tr key={key} data-small={small || undefined}>
            <th scope="row">
              <Shown cell={name!} />
            </th>
            {numbers.map((cell, i) => (
              <td key={columns[i + 1]} className="number" data-label={columns[i + 1]}>
                <Shown cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Shown({ cell: { text, to } }: { cell: Cell }) {
  return to === undefined ? text : <Link to={to}>{text}</Link>;
}
