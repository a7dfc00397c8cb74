import { expect, it } from 'vitest';
import { longestTemplate, templateFaults, templateFaultText } from '#domain/templateFaults.ts';
import type { TemplateName } from '#domain/templateNames.ts';

it.each<[TemplateName, string, string, string]>([
  ['ask', ' \n', 'empty', ''],
  ['ask', `{missing}${'a'.repeat(longestTemplate)}`, 'too_long', ''],
  ['ask', '{missing} {amount}', 'unknown_variable', 'amount'],
  ['ask', '{missing} {first name}', 'unknown_variable', 'first name'],
  ['ask', '{missing} {}', 'unknown_variable', ''],
  ['ask', '{missing[ x]} ', 'loose_sign', '{'],
  ['ask', '{missing} }', 'loose_sign', '}'],
  ['ask', '{missing} [', 'loose_sign', '['],
  ['ask', '{missing} ]', 'loose_sign', ']'],
  ['ask', '{missing} ] [', 'loose_sign', ']'],
  ['ask', '{missing}[ a [ {item}] b]', 'nested', ''],
  ['ask', '{missing} [note]', 'nothing_to_leave_out', 'note'],
  ['ask', 'Hello {firstName}, {missing}', 'sometimes_unknown', 'firstName'],
  ['rejected_returnWindow', 'By {lastDay}', 'sometimes_unknown', 'lastDay'],
  ['ask', 'Please write.', 'missing', 'missing'],
  ['line_claim.photos', 'a photo of {item}', 'unknown_variable', 'item'],
])('%s: "%s" is refused: %s %s', (template, text, code, name) => {
  expect(templateFaults(template, text)).toContainEqual({ code, name });
});

it.each<[TemplateName, string]>([
  ['ask', 'Hello[ {firstName}], about {number}[ ({item})] of order {order}: {missing} by {lastDay}'],
  ['ask', 'Optional here: [{missing}]'],
  ['ask_for_return', '{lastDay}'],
  ['rejected_returnWindow', 'Over[, on {lastDay}].'],
])('%s takes "%s"', (template, text) => {
  expect(templateFaults(template, text)).toEqual([]);
});

it('names the unknown variable in both languages', () => {
  const fault = { code: 'unknown_variable', name: 'colour' } as const;
  expect(templateFaultText(fault, 'en')).toBe('There is no variable {colour} in this message.');
  expect(templateFaultText(fault, 'fr')).toContain('{colour}');
});
