/** How far a zone's clocks are ahead of UTC from `starts[i]` (epoch milliseconds) on, in milliseconds. */
type Block = { starts: number[]; offsets: number[] };
type Zone = { format: Intl.DateTimeFormat; blocks: Map<number, Block> };

const dayMs = 86_400_000;
/** Some 99 days: the span of time that is looked up at once. */
const blockMs = 2 ** 33;
/** 27 years a zone: more is thrown away rather than kept. */
const blocksKept = 100;

const zones = new Map<string, Zone>();

/**
 * Milliseconds that the clocks of an IANA zone are ahead of UTC at an instant (epoch milliseconds).
 * The rules are the runtime's own (Intl), looked at day by day once and kept. Throws a RangeError on an unknown zone.
 */
export function zoneOffset(zone: string, at: number): number {
  const block = blockAt(zone, at);
  return block.offsets[segmentAt(block, at)]!;
}

/** The first millisecond of the offset that holds at an instant, so the moment of the change of clocks at or before it (at most a block back). */
export function offsetSince(zone: string, at: number): number {
  const block = blockAt(zone, at);
  return block.starts[segmentAt(block, at)]!;
}

function segmentAt(block: Block, at: number): number {
  let segment = block.starts.length - 1;
  while (segment > 0 && block.starts[segment]! > at) segment -= 1;
  return segment;
}

function blockAt(zone: string, at: number): Block {
  const known = zones.get(zone) ?? newZone(zone);
  const index = Math.floor(at / blockMs);
  const block = known.blocks.get(index);
  if (block !== undefined) return block;
  if (known.blocks.size >= blocksKept) known.blocks.clear();
  const read = readBlock(known.format, index * blockMs);
  known.blocks.set(index, read);
  return read;
}

function newZone(name: string): Zone {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  const zone = { format, blocks: new Map<number, Block>() };
  zones.set(name, zone);
  return zone;
}

function readBlock(format: Intl.DateTimeFormat, from: number): Block {
  const block: Block = { starts: [from], offsets: [readOffset(format, from)] };
  for (let at = from; at < from + blockMs; at += dayMs) {
    const next = Math.min(at + dayMs, from + blockMs - 1);
    const before = block.offsets.at(-1)!;
    const after = readOffset(format, next);
    if (after === before) continue;
    block.starts.push(changeBetween(format, at, next, before));
    block.offsets.push(after);
  }
  return block;
}

/** Clocks change on a whole second: the first one in (low, high] whose offset is not `before`. */
function changeBetween(format: Intl.DateTimeFormat, low: number, high: number, before: number): number {
  let lowSecond = Math.floor(low / 1000);
  let highSecond = Math.ceil(high / 1000);
  while (highSecond - lowSecond > 1) {
    const middle = Math.floor((lowSecond + highSecond) / 2);
    if (readOffset(format, middle * 1000) === before) lowSecond = middle;
    else highSecond = middle;
  }
  return highSecond * 1000;
}

/** Reads `1/11/2026, GMT+01:00` (plain `GMT` is zero; local mean times have seconds). */
function readOffset(format: Intl.DateTimeFormat, at: number): number {
  const text = format.format(at);
  const offset = text.slice(text.lastIndexOf('GMT') + 3);
  if (offset === '') return 0;
  const [hours, minutes = '0', seconds = '0'] = offset.slice(1).split(':');
  const size = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return offset.startsWith('-') ? -size : size;
}
