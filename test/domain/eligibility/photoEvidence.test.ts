import { expect, test } from 'vitest';
import type { Finding, Photo } from '#domain/evidence.ts';
import type { Reason } from '#domain/reasons.ts';
import type { Answer } from '#domain/verdict.ts';
import { factsOf, findingOf, photoOf } from '../factsOf.ts';
import { proofOf } from './proofOf.ts';

const front = photoOf('front', { shot: 1 });
const again = photoOf('again', { shot: 1 });
const side = photoOf('side', { shot: 2 });
const later = '2026-03-07T09:00:00.000Z';

type Case = [string, Photo[], Finding[], Answer, string[] | undefined];
const cases: Case[] = [
  ['two shots, the anomaly found on one', [front, side], [findingOf('anomaly_visible', 'side')], 'pass', undefined],
  ['no photo', [], [], 'unknown', ['claim.photos']],
  ['one shot, the anomaly found', [front], [findingOf('anomaly_visible', 'front')], 'unknown', ['claim.photos.shots']],
  [
    'two photos of one shot',
    [front, again],
    [findingOf('anomaly_visible', 'front')],
    'unknown',
    ['claim.photos.shots'],
  ],
  ['two shots that nobody has looked at', [front, side], [], 'unknown', ['claim.findings']],
  ['one shot that nobody has looked at', [front], [], 'unknown', ['claim.photos.shots', 'claim.findings']],
  [
    'the anomaly missing on one, the other not looked at',
    [front, side],
    [findingOf('anomaly_not_visible', 'front')],
    'unknown',
    ['claim.findings'],
  ],
  [
    'the anomaly missing on every one',
    [front, side],
    [findingOf('anomaly_not_visible', 'front'), findingOf('anomaly_not_visible', 'side')],
    'fail',
    undefined,
  ],
  ['the anomaly missing on the only one', [front], [findingOf('anomaly_not_visible', 'front')], 'fail', undefined],
  [
    'found missing, then visible',
    [front, side],
    [findingOf('anomaly_visible', 'front', later), findingOf('anomaly_not_visible', 'front')],
    'pass',
    undefined,
  ],
  [
    'found visible, then missing, on both',
    [front, side],
    [
      findingOf('anomaly_visible', 'front'),
      findingOf('anomaly_not_visible', 'front', later),
      findingOf('anomaly_not_visible', 'side'),
    ],
    'fail',
    undefined,
  ],
  [
    'the showing one is retouched',
    [front, side],
    [findingOf('anomaly_visible', 'front'), findingOf('retouched', 'front')],
    'unknown',
    ['claim.photos.shots', 'claim.findings'],
  ],
  [
    'found retouched, then genuine',
    [front, side],
    [
      findingOf('anomaly_visible', 'front'),
      findingOf('retouched', 'front'),
      findingOf('photo_checked_genuine', 'front', later),
    ],
    'pass',
    undefined,
  ],
  [
    'all are retouched',
    [front, side],
    [findingOf('retouched', 'front'), findingOf('retouched', 'side')],
    'unknown',
    ['claim.photos'],
  ],
  [
    'one is not of the product',
    [front, side],
    [findingOf('anomaly_visible', 'front'), findingOf('not_the_product', 'side')],
    'unknown',
    ['claim.photos.shots'],
  ],
  [
    'none is of the product',
    [front, side],
    [findingOf('not_the_product', 'front'), findingOf('not_the_product', 'side')],
    'unknown',
    ['claim.photos'],
  ],
];

test.each(cases)('%s', (_, photos, findings, answer, missing) => {
  const proof = proofOf(factsOf({ photos, findings }), 'photoEvidence');
  expect({ answer: proof.answer, missing: proof.missing }).toEqual({ answer, missing });
});

test('where the wrong item came, a photo that is not of the product is just what is asked for', () => {
  const findings = [findingOf('anomaly_visible', 'front'), findingOf('not_the_product', 'front', later)];
  expect(proofOf(factsOf({ reason: 'wrong_item', findings }), 'photoEvidence').answer).toBe('pass');
  expect(proofOf(factsOf({ reason: 'wrong_size', findings }), 'photoEvidence').answer).toBe('unknown');
});

test.each([
  ['not_received', 'not_applicable'],
  ['missing_from_joint_parcel', 'not_applicable'],
  ['change_of_mind', 'not_applicable'],
  ['empty_parcel', 'pass'],
  ['not_working', 'pass'],
] as [Reason, Answer][])('for %s: %s', (reason, answer) => {
  expect(proofOf(factsOf({ reason }), 'photoEvidence').answer).toBe(answer);
});

test('a photo or a finding that came later is not there yet', () => {
  const facts = factsOf({
    photos: [front, photoOf('side', { shot: 2, receivedAt: '2026-03-08T00:00:00.000Z' })],
    findings: [findingOf('anomaly_visible', 'front', '2026-03-09T00:00:00.000Z')],
  });
  expect(proofOf(facts, 'photoEvidence', '2026-03-07T23:59:59.999Z').missing).toEqual([
    'claim.photos.shots',
    'claim.findings',
  ]);
  expect(proofOf(facts, 'photoEvidence', '2026-03-08T00:00:00.000Z').missing).toEqual(['claim.findings']);
  expect(proofOf(facts, 'photoEvidence', '2026-03-09T00:00:00.000Z').answer).toBe('pass');
});

test('names who found what on which photo', () => {
  expect(proofOf(factsOf(), 'photoEvidence').facts).toContainEqual({
    name: 'claim.findings',
    value: 'anomaly_visible',
    source: 'agent',
    at: '2026-03-06T09:00:00.000Z',
    by: 'agent-ana',
    photoId: 'front',
  });
});
