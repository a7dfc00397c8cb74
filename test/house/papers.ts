const rooted = /^(src|mocks|test|docs|\.ci)\/[\w./@*-]+$|^[\w-]+\.(md|json|html)$/;

/** The files and folders of the project that a paper names: relative links and pictures, and paths in backticks. Patterns (`*`) are left out. */
export function namedFiles(paper: string): string[] {
  const links = [...paper.matchAll(/\]\(([^)\s]+)\)|<img[^>]*\bsrc="([^"]+)"/g)].map(match => match[1] ?? match[2]!);
  const local = links.filter(link => !/^([a-z]+:|#)/.test(link)).map(link => link.split('#')[0]!);
  const quoted = [...paper.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(match => match[1]!);
  const files = [...local, ...quoted.filter(text => rooted.test(text))];
  return [...new Set(files)].filter(file => !file.includes('*') && !file.includes('...'));
}

/** The npm scripts that a paper tells its reader to run. */
export function namedScripts(paper: string): string[] {
  const runs = [...paper.matchAll(/\bnpm run ([\w:-]+)/g)].map(match => match[1]!);
  const short = [...paper.matchAll(/\bnpm (start|test)\b/g)].map(match => match[1]!);
  return [...new Set([...runs, ...short])];
}
