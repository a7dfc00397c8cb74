import { type SourceFile, withoutComments } from './sourceFiles.ts';

const start = /\.transaction\(\)[\s\S]{0,200}?\.execute\(\s*async\s*\(?\s*(\w+)[^)=]*\)?\s*=>/g;
const database = /(?<![\w.])db\b(?!\s*:)|\.db\b/;

/** The text from an opening bracket to the one that closes it. */
function bracketed(code: string, open: number): string {
  let depth = 0;
  for (let at = open; at < code.length; at += 1) {
    if (code[at] === '(') depth += 1;
    if (code[at] === ')') depth -= 1;
    if (depth === 0) return code.slice(open, at);
  }
  return code.slice(open);
}

/**
 * Transactions in whose callback the database itself is used instead of the transaction's handle: on PGlite, which has one
 * connection, that waits for ever for the transaction to end.
 */
export function transactionViolations({ path, source }: SourceFile): string[] {
  const code = withoutComments(source);
  return [...code.matchAll(start)].flatMap(match => {
    const handle = match[1]!;
    const body = bracketed(code, match.index + match[0].lastIndexOf('.execute(') + '.execute'.length);
    const afterArrow = body.slice(body.indexOf('=>') + 2);
    const line = code.slice(0, match.index).split('\n').length;
    return handle !== 'db' && database.test(afterArrow)
      ? [`${path}:${line}: uses the database inside its transaction`]
      : [];
  });
}
