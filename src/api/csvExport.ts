import { csvCell } from '#domain/csvCell.ts';
import { csvFile, csvLine } from '#domain/csvFile.ts';

/** What each column of an export holds of a row, by its name. */
export type CsvColumns<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/** The next so many rows after a cursor, and the cursor after them; null where there are no more. */
type ReadPage<Row> = (asked: {
  limit: number;
  after: string | undefined;
}) => Promise<{ data: readonly Row[]; next: string | null }>;

const atOnce = 1000;

/** Rows as CSV, read as it is taken, so that no more than a thousand are in memory. */
export function csvExport<Row>(columns: CsvColumns<Row>, read: ReadPage<Row>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const cells = Object.values(columns);
  const line = (row: Row) => csvLine(cells.map(cell => csvCell(cell(row))));
  let after: string | undefined;
  return new ReadableStream({
    start: controller => controller.enqueue(encoder.encode(csvFile([Object.keys(columns)]))),
    async pull(controller) {
      const { data, next } = await read({ limit: atOnce, after });
      controller.enqueue(encoder.encode(data.map(line).join('')));
      if (next === null) controller.close();
      else after = next;
    },
  });
}

/** The headers that make a browser keep an export as a file. */
export function csvHeaders(name: string) {
  return {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="quittance-${name}.csv"`,
  };
}
