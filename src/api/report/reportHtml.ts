import type { Report, ReportRow, ReportSection } from './reportSection.ts';

const ink = { text: '#1b1b19', quiet: '#53534d', line: '#e6e5e1', bar: '#4f44a8', good: '#1a6f3e', bad: '#ae241c' };
const font = "font-family:Inter,'Segoe UI',Helvetica,Arial,sans-serif";
const cell = `padding:6px 8px 6px 0;border-top:1px solid ${ink.line};vertical-align:middle`;

/**
 * A report as HTML that mail programs show: tables, styles in the elements, bars as coloured cells, no script and no picture. Every text is escaped.
 * @param base the address that the paths of its links stand on
 */
export function reportHtml({ title, lead, sections, link, foot }: Report, language: string, base: string): string {
  return `<!doctype html>
<html lang="${written(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light"><title>${written(title)}</title></head>
<body style="margin:0;background:#f7f7f5;color:${ink.text};${font};font-size:14px;line-height:20px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="640" cellpadding="0" cellspacing="0" style="width:100%;max-width:640px;background:#ffffff;border:1px solid ${ink.line};border-radius:8px">
<tr><td style="padding:24px 24px 8px">
<h1 style="margin:0 0 4px;font-size:20px;line-height:28px">${written(title)}</h1>
<p style="margin:0 0 12px;color:${ink.quiet}">${written(lead)}</p>
<p style="margin:0"><a href="${written(link.to)}" style="color:${ink.bar};font-weight:600">${written(link.text)}</a></p>
</td></tr>
${sections.map(section => sectionHtml(section, base)).join('\n')}
<tr><td style="padding:16px 24px 24px;border-top:1px solid ${ink.line};color:${ink.quiet};font-size:12px">${written(foot)}</td></tr>
</table></td></tr></table></body></html>`;
}

function sectionHtml({ title, headline, about, columns, rows }: ReportSection, base: string): string {
  const hasBars = rows.some(({ share }) => share !== undefined);
  const head = columns.map(
    (column, i) =>
      `<th scope="col" align="${i === 0 ? 'left' : 'right'}" style="padding:0 8px 4px 0;color:${ink.quiet};font-size:12px;font-weight:500">${written(column)}</th>`,
  );
  const bar = hasBars ? `<th style="width:34%"><span style="font-size:0">.</span></th>` : '';
  const table =
    rows.length === 0
      ? ''
      : `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;font-size:13px"><tr>${head[0]}${bar}${head.slice(1).join('')}</tr>${rows.map(row => rowHtml(row, hasBars, base)).join('')}</table>`;
  return `<tr><td style="padding:16px 24px">
<h2 style="margin:0 0 4px;font-size:15px;line-height:20px">${written(title)}</h2>
${headline ? `<p style="margin:0 0 8px;font-size:18px;line-height:24px;font-weight:600">${written(headline)}</p>` : ''}
${table}
<p style="margin:8px 0 0;color:${ink.quiet};font-size:12px;line-height:16px">${written(about)}</p>
</td></tr>`;
}

function rowHtml({ cells, share, tone, to }: ReportRow, hasBars: boolean, base: string): string {
  const [name = '', ...numbers] = cells.map(written);
  const named = to ? `<a href="${written(base + to)}" style="color:${ink.bar}">${name}</a>` : name;
  const bar = hasBars ? `<td style="${cell}">${share === undefined ? '' : barHtml(share, tone)}</td>` : '';
  const others = numbers.map(number => `<td align="right" style="${cell};white-space:nowrap">${number}</td>`);
  return `<tr><th scope="row" align="left" style="${cell};font-weight:400">${named}</th>${bar}${others.join('')}</tr>`;
}

/** A bar of two cells: the numbers stand beside it, so it says nothing of its own. */
function barHtml(share: number, tone: ReportRow['tone']): string {
  const percent = Math.round(100 * Math.min(1, Math.max(0, share)));
  const colour = tone ? ink[tone] : ink.bar;
  const part = (width: number, background: string) =>
    width > 0
      ? `<td width="${width}%" style="height:10px;line-height:10px;font-size:0;background:${background}">&nbsp;</td>`
      : '';
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" aria-hidden="true"><tr>${part(percent, colour)}${part(100 - percent, '#f0f0ed')}</tr></table>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(text: string): string {
  return text.replace(/[&<>"']/g, sign => entities[sign]!);
}
