import { expect, test } from 'vitest';
import { questions } from '#console/claim/decision/draftOf.ts';
import { type FactName, factNames } from '#domain/facts.ts';
import { missingText } from '#domain/templates.ts';

test('a customer can be asked for everything that the messages have words for, and for nothing else', () => {
  const worded = (Object.keys(factNames) as FactName[]).filter(fact => missingText([fact], 'en') !== '');
  expect([...questions].sort()).toEqual(worded.sort());
});
