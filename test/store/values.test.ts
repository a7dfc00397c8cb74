import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { describe, expect, it } from 'vitest';
import { columnParser } from '#store/columnParsers.ts';
import { parseArrayText } from '#store/parseArrayText.ts';
import { prepareParameter } from '#store/prepareParameter.ts';

const asText = (entry: string) => entry;

describe('the text of an array', () => {
  it.each([
    ['{}', []],
    ['{1,NULL,"NULL"}', ['1', null, 'NULL']],
    [String.raw`{"a,b","\"","\\","",é💶}`, ['a,b', '"', '\\', '', 'é💶']],
    [
      '{{1,2},{3,NULL}}',
      [
        ['1', '2'],
        ['3', null],
      ],
    ],
    ['[0:1]={7,8}', ['7', '8']],
  ])('%s is read', (text, entries) => {
    expect(parseArrayText(text, asText)).toEqual(entries);
  });

  it.each(['', '1,2', '{', '{1', '{1,}', '{,1}', '{"a}', '{1}2', '{1 "2"}'])('%s is refused', text => {
    expect(() => parseArrayText(text, asText)).toThrow(SyntaxError);
  });
});

/** Types whose values Quittance reads as the pg driver itself does: name, OID, text. */
const likeTheDriver: readonly (readonly [type: string, oid: number, text: string])[] = [
  ['bool', 16, 't'],
  ['bool', 16, 'f'],
  ['bool[]', 1000, '{t,NULL,f}'],
  ['int2', 21, '-7'],
  ['int2[]', 1005, '{1,2}'],
  ['int4', 23, '70000'],
  ['int4[]', 1007, '{1,NULL}'],
  ['oid', 26, '4294967295'],
  ['float4', 700, '1.5'],
  ['float8', 701, '-1e-07'],
  ['float8', 701, 'Infinity'],
  ['float8[]', 1022, '{0.1,NaN}'],
  ['json', 114, '{"a":[1,null]}'],
  ['jsonb', 3802, '"text"'],
  ['jsonb[]', 3807, String.raw`{"{\"a\": 1}",NULL}`],
  ['text', 25, '{not an array}'],
  ['text[]', 1009, '{"a b",NULL}'],
  ['uuid[]', 2951, '{0f8fad5b-d9cb-469f-a165-70867728950e}'],
  ['tsvector', 3614, `'lamp':1`],
];

it.each(likeTheDriver)('%s is read as by the pg driver', (_, oid, text) => {
  expect(columnParser(oid)(text)).toEqual(pg.types.getTypeParser(oid, 'text')(text));
});

it.each([
  ['bytea', 17, '\\x00ff', new Uint8Array([0, 255])],
  ['int8', 20, '9007199254740991', 9_007_199_254_740_991],
  ['int8[]', 1016, '{1,NULL}', [1, null]],
  ['date', 1082, '2026-01-10', '2026-01-10'],
  ['timestamptz', 1184, '2026-01-10 23:30:00.12+00', '2026-01-10T23:30:00.120Z'],
  ['timestamptz[]', 1185, '{"2026-01-10 23:30:00+00"}', ['2026-01-10T23:30:00.000Z']],
  ['numeric[]', 1231, '{1.10}', ['1.10']],
])('%s is read as Quittance has it', (_, oid, text, value) => {
  expect(columnParser(oid)(text)).toEqual(value);
});

it.each([
  ['text', 'naïve "quoted" \\ 💶'],
  ['a number', -0.5],
  ['a big number', 12_345_678_901_234_567_890n],
  ['a bool', true],
  ['null', null],
  ['undefined', undefined],
  ['an object', { b: [1, null], a: 'é' }],
  ['an array', ['a,b', '"', '\\', '', null, 3, true]],
  [
    'nested arrays',
    [
      [1, 2],
      [3, null],
    ],
  ],
  ['an array of bytes', [new Uint8Array([0, 255])]],
  ['an array of objects', [{ a: '"' }]],
])('%s is sent as by the pg driver', (_, value) => {
  expect(prepareParameter(value)).toEqual(prepareValue(value));
});

it('sends bytes as they are and a Date as its instant', () => {
  const bytes = new Uint8Array([1, 2]);
  expect(prepareParameter(bytes)).toBe(bytes);
  const date = new Date(Date.UTC(2026, 6, 1, 12));
  const sent = prepareParameter(date) as string;
  expect(new Date(sent)).toEqual(new Date(prepareValue(date) as string));
});
