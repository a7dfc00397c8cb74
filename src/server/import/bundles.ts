import type { LineRead } from '#api/intake/readRecords.ts';
import { importLimits } from '#api/schemas/importing.ts';

/** A record of a file, and how much of the file was read with it, from 0 to 1. */
export type Placed = { read: LineRead; share: number };
/** What goes in together: several records that are whole in themselves, or one of any kind. */
export type Bundle = readonly [Placed, ...Placed[]];

/** Records of one transaction: many are faster, but whoever works meanwhile waits for it. And their characters, so that a request stays small. */
const most = { records: 100, characters: 600_000 } as const;

/** Records in their order, as many together as may be; one with photos, and a line that is none, by itself. @param records at most so many together */
export async function* bundles(placed: AsyncIterable<Placed>, records: number = most.records): AsyncGenerator<Bundle> {
  let together: Placed[] = [];
  let characters = 0;
  function* flush(): Generator<Bundle> {
    const [first, ...others] = together;
    together = [];
    characters = 0;
    if (first) yield [first, ...others];
  }
  for await (const one of placed) {
    const length = lengthAlone(one);
    if (length === undefined || characters + length > most.characters) yield* flush();
    together.push(one);
    characters += length ?? 0;
    if (length === undefined || together.length >= records) yield* flush();
  }
  yield* flush();
}

/** The characters of a record that may go with others; undefined for what goes by itself. */
function lengthAlone({ read }: Placed): number | undefined {
  if (!('record' in read)) return undefined;
  const { evidence } = (read.record ?? {}) as { evidence?: unknown };
  if (evidence !== undefined && evidence !== null) return undefined;
  const { length } = JSON.stringify(read.record);
  return length > importLimits.recordCharacters ? undefined : length;
}
