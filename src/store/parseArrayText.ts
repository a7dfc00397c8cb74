type Entry = (text: string) => unknown;

/**
 * Reads an array as PostgreSQL prints it (`{1,NULL,"a \"b\""}`, nested ones too): each entry that is not null by `parseEntry`.
 * Bounds that do not start at 1 (`[0:1]={...}`) are left out.
 * @throws SyntaxError on anything else.
 */
export function parseArrayText(text: string, parseEntry: Entry): unknown[] {
  const start = text.startsWith('[') ? text.indexOf('=') + 1 : 0;
  const { entries, end } = readEntries(text, start, parseEntry);
  if (end !== text.length) throw noArray(text);
  return entries;
}

function readEntries(text: string, start: number, parseEntry: Entry): { entries: unknown[]; end: number } {
  if (text[start] !== '{') throw noArray(text);
  const entries: unknown[] = [];
  let at = start + 1;
  if (text[at] === '}') return { entries, end: at + 1 };
  for (;;) {
    if (text[at] === '{') {
      const nested = readEntries(text, at, parseEntry);
      entries.push(nested.entries);
      at = nested.end;
    } else {
      const entry = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
      entries.push(entry.value === null ? null : parseEntry(entry.value));
      at = entry.end;
    }
    if (text[at] === '}') return { entries, end: at + 1 };
    if (text[at] !== ',') throw noArray(text);
    at += 1;
  }
}

const quoted = /"((?:[^"\\]|\\[\s\S])*)"/y;
const bare = /[^,{}"\\]+/y;

function readQuoted(text: string, at: number): { value: string; end: number } {
  quoted.lastIndex = at;
  const match = quoted.exec(text);
  if (!match) throw noArray(text);
  return { value: match[1]!.replace(/\\([\s\S])/g, '$1'), end: quoted.lastIndex };
}

function readBare(text: string, at: number): { value: string | null; end: number } {
  bare.lastIndex = at;
  const match = bare.exec(text);
  if (!match) throw noArray(text);
  return { value: match[0] === 'NULL' ? null : match[0], end: bare.lastIndex };
}

const noArray = (text: string) => new SyntaxError(`"${text.slice(0, 40)}" is no array as PostgreSQL prints it`);
