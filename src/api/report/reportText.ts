import type { Report } from './reportSection.ts';

/** The same report as plain text, for whoever reads mail so. */
export function reportText({ title, lead, sections, link, foot }: Report): string {
  const told = sections.map(({ title: name, headline, about, columns, rows }) => {
    const lines = rows.map(({ cells: [first, ...numbers] }) => {
      const named = numbers.map((number, i) => (columns.length > 2 ? `${columns[i + 1]} ${number}` : number));
      return `- ${first}: ${named.join(', ')}`;
    });
    return [name.toUpperCase(), ...(headline ? [headline] : []), ...lines, about].join('\n');
  });
  return [title, lead, `${link.text}: ${link.to}`, ...told, foot].join('\n\n');
}
