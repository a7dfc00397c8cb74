import { Link } from 'react-router-dom';
import type { ClaimsOf } from './claimsOf.ts';
import { type Cell, nameOfColumn, type Table } from './table.ts';
import { useTally } from './useTally.ts';

type Props = { caption: string; table: Table; claims: ClaimsOf };

/** Figures as a table: the first cell of a row is its name, the others numbers that lead to their claims. */
export function FigureTable({ caption, table, claims }: Props) {
  const tally = useTally();
  const columns = table.columns.map(nameOfColumn);
  const shown = ({ text, mark, to = mark && claims(mark) }: Cell, column?: string) => {
    const written = mark && mark.claims < mark.count ? tally(mark) : text;
    if (to === undefined) return written;
    return (
      <Link to={to}>
        {column && <span className="unseen">{`${column}: `}</span>}
        {written}
      </Link>
    );
  };
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
        {table.rows.map(({ key, cells: [name, ...numbers], small }) => (
          <tr key={key} data-small={small || undefined}>
            <th scope="row">{shown(name!)}</th>
            {numbers.map((cell, i) => (
              <td key={columns[i + 1]} className="number" data-label={columns[i + 1]}>
                {shown(cell, columns[i + 1])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
