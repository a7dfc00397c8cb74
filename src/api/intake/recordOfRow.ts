/** Columns whose cells are whole numbers; every other cell is text. */
const wholeNumbers = /(^|\.)(amount|quantity|installments)$/;

/**
 * A claim record from a row of a CSV file: columns are paths (`order.paid.amount`, `order.items.0.sku`), an empty cell is an unknown.
 * Cells that should be numbers and are not stay text, so that the record's check names them.
 */
export function recordOfRow(row: Record<string, string>): unknown {
  const record = node();
  for (const [column, cell] of Object.entries(row)) {
    if (cell === '') continue;
    const path = column.trim().split('.');
    const last = path.pop()!;
    let at = record;
    for (const step of path) {
      at[step] ??= node();
      at = at[step] as Node;
    }
    at[last] = wholeNumbers.test(column) && /^-?\d+$/.test(cell) ? Number(cell) : cell;
  }
  return withLists(record);
}

type Node = { [step: string]: unknown };

/** Without a prototype: a column named `__proto__` is a column like any other. */
function node(): Node {
  return Object.create(null) as Node;
}

function withLists(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([step, member]) => [step, withLists(member)] as const);
  const isList = entries.length > 0 && entries.every(([step]) => /^\d+$/.test(step));
  if (!isList) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, member]) => member);
}
