/** A CSV file (RFC 4180) of lines of cells that are written already. The mark before the first line tells spreadsheets that the text is UTF-8. */
export function csvFile(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map(csvLine).join('')}`;
}

/** One line more of it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}
