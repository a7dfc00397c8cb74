/** What an e-mail says, as it went over the wire: the text of each of its parts, read back from its transfer encoding. @throws Error on an encoding that our mails do not have. */
export function mailText(raw: string): string {
  const end = raw.indexOf('\r\n\r\n');
  const head = raw.slice(0, end);
  const body = raw.slice(end + 4);
  const boundary = /^Content-Type: multipart\/[\s\S]*?boundary="([^"]+)"/im.exec(head)?.[1];
  if (boundary !== undefined) {
    const parts = body.split(`--${boundary}`).slice(1, -1);
    return parts.map(part => mailText(part.replace('\r\n', ''))).join('\n');
  }
  const encoding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1] ?? '7bit';
  if (encoding === '7bit') return body.replaceAll('\r\n', '\n');
  if (encoding !== 'quoted-printable') throw new Error(`A mail came in ${encoding}`);
  const bytes = body
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n');
}
