import { expect, test } from 'vitest';
import type { Finding, Photo } from '#domain/evidence.ts';
import type { Answer } from '#domain/verdict.ts';
import { factsOf, factsOfMissingParcel, findingOf, observationOf, photoOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

const seen = '2026-03-06T08:00:00.000Z';
const plain = photoOf('plain');
const red = photoOf('red', { observations: [observationOf('red', seen)] });
const amber = photoOf('amber', { observations: [observationOf('amber', seen)] });
const info = photoOf('info', { observations: [observationOf('info', seen)] });

const cases: [string, Photo[], Finding[], Answer][] = [
  ['no photo', [], [], 'not_applicable'],
  ['nothing observed', [plain], [], 'pass'],
  ['only information observed', [plain, info], [], 'pass'],
  ['an open red observation', [plain, red], [], 'unknown'],
  ['an open amber observation', [amber], [], 'unknown'],
  ['a person checked it', [red], [findingOf('photo_checked_genuine', 'red')], 'pass'],
  ['a person checked another one', [red, amber], [findingOf('photo_checked_genuine', 'red')], 'unknown'],
  [
    'checked before it was observed',
    [red],
    [findingOf('photo_checked_genuine', 'red', '2026-03-06T07:00:00.000Z')],
    'unknown',
  ],
  ['a person found it retouched, another remains', [plain, red], [findingOf('retouched', 'red')], 'pass'],
  ['a person found the only one retouched', [red], [findingOf('retouched', 'red')], 'fail'],
  ['a person found one retouched that no check had noticed', [plain], [findingOf('retouched', 'plain')], 'fail'],
  [
    'found retouched, then genuine',
    [plain],
    [findingOf('retouched', 'plain'), findingOf('photo_checked_genuine', 'plain', '2026-03-07T09:00:00.000Z')],
    'pass',
  ],
  [
    'found genuine, then retouched',
    [plain],
    [findingOf('photo_checked_genuine', 'plain'), findingOf('retouched', 'plain', '2026-03-07T09:00:00.000Z')],
    'fail',
  ],
  [
    'one retouched, the other not of the product',
    [plain, red],
    [findingOf('retouched', 'red'), findingOf('not_the_product', 'plain')],
    'fail',
  ],
  ['not of the product, nothing retouched', [red], [findingOf('not_the_product', 'red')], 'pass'],
];

test.each(cases)('%s', (_, photos, findings, answer) => {
  const proof = proofOf(factsOf({ photos, findings }), 'unretouchedPhotos');
  expect(proof.answer).toBe(answer);
  expect(proof.missing).toEqual(answer === 'unknown' ? ['claim.findings'] : undefined);
});

test('holds for photos beside any reason', () => {
  expect(proofOf(factsOfMissingParcel({ photos: [red] }), 'unretouchedPhotos').answer).toBe('unknown');
});

test('an observation that came later is not there yet', () => {
  expect(
    proofOf(factsOf({ photos: [red], findings: [] }), 'unretouchedPhotos', '2026-03-06T07:59:59.999Z').answer,
  ).toBe('pass');
  expect(proofOf(factsOf({ photos: [red], findings: [] }), 'unretouchedPhotos', seen).answer).toBe('unknown');
});
