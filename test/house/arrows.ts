import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { type SourceFile, withoutComments } from './sourceFiles.ts';

type Room = {
  /** Rooms that it may import. */
  readonly rooms: readonly string[];
  /** It runs in a page too: nothing of Node, no driver of a database, no clock and no chance of its own. */
  readonly anywhere?: boolean;
  /** The only packages that it may import; absent: any. */
  readonly packages?: RegExp;
};

const rooms: Readonly<Record<string, Room>> = {
  domain: { rooms: [], anywhere: true, packages: /^(zod|temporal-polyfill|canonicalize|@noble\/.+)$/ },
  store: { rooms: ['domain'], anywhere: true },
  api: { rooms: ['domain', 'store'], anywhere: true },
  server: { rooms: ['domain', 'store', 'api', 'mocks'] },
  console: { rooms: ['domain', 'api'] },
  mocks: { rooms: ['domain', 'store', 'api'] },
};

const nodeOnly = /^(pg|pg\/.*|@electric-sql\/pglite.*|@hono\/node-server.*|sharp|libheif-js.*)$/;
const moods: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(|\bTemporal\.Now\b/, 'asks the clock: the moment is handed in'],
  [/\brandomUUID\(|\bgetRandomValues\(/, 'throws dice: random values are handed in'],
];

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? /^(mocks)\//.exec(path)?.[1];
}

function acrossRooms(room: string, { from, typesOnly, dynamic }: Import): string | undefined {
  const [, other = '', rest = ''] = /^#([^/]+)\/(.+)$/.exec(from) ?? [];
  if (other === room) return 'inside a room, imports are relative';
  if (!rooms[room]!.rooms.includes(other)) return `${room} may not import ${other}`;
  if (room === 'server' && other === 'mocks' && !(dynamic || typesOnly)) return 'server imports mocks by import() only';
  if (room === 'console' && other === 'domain' && rest.includes('/')) return 'console imports no folder of domain';
  if (room === 'console' && other === 'api' && !typesOnly) return 'console imports only types from api';
  return undefined;
}

function relatively(path: string, room: string, { from }: Import): string | undefined {
  const target = posix.normalize(posix.join(posix.dirname(path), from));
  if (roomOf(target) !== room) return 'leaves its room: across rooms, imports are spelled #room/...';
  return undefined;
}

function packaged(room: string, { from, typesOnly }: Import): string | undefined {
  const { anywhere, packages } = rooms[room]!;
  const ofNode = from.startsWith('node:') || builtinModules.includes(from);
  if ((anywhere || room === 'console') && ofNode) return `${room} runs without Node`;
  if (anywhere && !typesOnly && nodeOnly.test(from)) return `${room} is handed what needs ${from}`;
  if (packages && !packages.test(from)) return `${room} may not import the package ${from}`;
  return undefined;
}

function judge(path: string, room: string, found: Import): string | undefined {
  const { from } = found;
  const own = from.startsWith('.') || from.startsWith('#');
  if (own && !/\.(tsx?|mjs|css|json|svg|woff2)(\?\w+)?$/.test(from)) return 'the ending (.ts, .tsx) is missing';
  if (from.startsWith('#')) return acrossRooms(room, found);
  if (from.startsWith('.')) return relatively(path, room, found);
  return packaged(room, found);
}

/** What in a file goes against the arrows between the rooms, one sentence each. Files outside the rooms may import anything. */
export function arrowViolations({ path, source }: SourceFile): string[] {
  const room = roomOf(path);
  if (room === undefined) return [];
  if (!(room in rooms)) return [`${path}: there is no room ${room}`];
  const wrongImports = importsOf(source).flatMap(found => {
    const reason = judge(path, room, found);
    return reason === undefined ? [] : [`${path}: ${found.from}: ${reason}`];
  });
  const code = rooms[room]!.anywhere ? withoutComments(source) : '';
  const dice = room === 'domain' && /\bMath\.random\(/.test(code) ? [`${path}: throws dice`] : [];
  const wrongMoods = moods.flatMap(([pattern, reason]) => (pattern.test(code) ? [`${path}: ${reason}`] : []));
  const jsx =
    path.endsWith('.tsx') && room !== 'console' && room !== 'mocks'
      ? [`${path}: JSX stands in console, mocks and test`]
      : [];
  return [...wrongImports, ...wrongMoods, ...dice, ...jsx];
}
