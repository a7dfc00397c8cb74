import { expect, test } from 'vitest';
import { keyActions, preferences } from '#api/schemas/preferences.ts';
import { conflictsOf, keyIn, withKey } from '#console/keys/keymap.ts';
import { keyActionNames, keys } from '#console/keys/keys.ts';

test('no two keys of the console are in each other’s way as they come', () => {
  for (const action of keyActionNames)
    expect([action, conflictsOf({}, action, keys[action].key)]).toEqual([action, []]);
});

test('every action and its own key can be kept on the server', () => {
  expect([...keyActionNames].sort()).toEqual([...keyActions].sort());
  const all = Object.fromEntries(keyActionNames.map(action => [action, keys[action].key]));
  expect(preferences.parse({ keys: all })).toEqual({ keys: all });
});

test('a conflict names everyone who has the key in the same place', () => {
  expect(conflictsOf({}, 'approve', 'r')).toEqual(['reject']);
  // `x` and `j` mean one thing in the queue and another on a claim.
  expect(conflictsOf({}, 'search', 'j')).toEqual(['down', 'nextInList']);
  expect(conflictsOf({}, 'down', 'v')).toEqual([]);
  expect(conflictsOf({}, 'undo', 'j')).toEqual(['down', 'nextInList']);
});

test('a key that begins another one, or is begun by it, is in its way', () => {
  expect(conflictsOf({}, 'approve', 'g')).toEqual(['goQueue', 'goDashboard', 'goRefunds', 'goAlerts']);
  expect(conflictsOf({}, 'approve', 'r x')).toEqual(['reject']);
  expect(conflictsOf({}, 'approve', 'g a')).toEqual([]);
});

test('what was switched off or moved is in nobody’s way', () => {
  const map = withKey(withKey({}, 'reject', null), 'ask', 'w');
  expect(map).toEqual({ reject: null, ask: 'w' });
  expect([keyIn(map, 'reject'), keyIn(map, 'ask'), keyIn(map, 'approve')]).toEqual([undefined, 'w', 'a']);
  expect(conflictsOf(map, 'approve', 'r')).toEqual([]);
  expect(conflictsOf(map, 'approve', 'q')).toEqual([]);
  expect(withKey(map, 'ask', 'q')).toEqual({ reject: null });
});
