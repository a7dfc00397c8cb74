import { createReadStream } from 'node:fs';
import { longestRecord } from '#api/intake/recordReader.ts';

/** A line of a file, without its line feed, and how many bytes of the file lie behind its end. */
export type FileLine = { text: string; fault?: string; bytes: number };

const notUtf8 = 'is not in UTF-8: save the file in that encoding';
const lineFeed = 0x0a;
/** A character is three bytes of UTF-8 at most for each of its UTF-16 units. */
const longestLine = 3 * longestRecord + 1;

/**
 * The lines of a file, one after the other: no more of it is held than a line, and of a line no more than what tells that it is too long.
 * Lines are split before they are decoded, so that one in another encoding is told from its neighbours.
 */
export async function* fileLines(file: string): AsyncGenerator<FileLine> {
  const held = Buffer.allocUnsafe(longestLine);
  let [length, bytes] = [0, 0];
  const hold = (part: Buffer) => {
    length += part.copy(held, length);
    bytes += part.length;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      hold(chunk.subarray(start, end));
      bytes += 1;
      yield { ...decoded(held.subarray(0, length)), bytes };
      length = 0;
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (length > 0) yield { ...decoded(held.subarray(0, length)), bytes };
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decoded(line: Buffer): { text: string; fault?: string } {
  try {
    return { text: strict.decode(line) };
  } catch {
    // What is cut off may end within a character; being too long is what is wrong with it.
    return { text: lenient.decode(line), ...(line.length < longestLine ? { fault: notUtf8 } : {}) };
  }
}
