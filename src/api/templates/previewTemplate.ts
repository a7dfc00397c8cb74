import { addDays, civilDateOf, type Instant } from '#domain/calendar.ts';
import { fillWithGaps, type TemplateValues } from '#domain/fillTemplate.ts';
import {
  type MessageVariable,
  messageVariableNames,
  messageVariables,
  variablesFor,
} from '#domain/messageVariables.ts';
import { templateFaults, templateFaultText } from '#domain/templateFaults.ts';
import type { TemplateName } from '#domain/templateNames.ts';
import { originalTemplate } from '#domain/templates.ts';
import { formatDate, formatMoney } from '../present/formats.ts';
import type { TemplatePreview } from '../schemas/templates.ts';

const words: Readonly<Record<string, { item: string; explanation: string }>> = {
  en: { item: 'Brass lamp', explanation: 'One of the two lamps arrived whole.' },
  fr: { item: 'Lampe en laiton', explanation: 'L’une des deux lampes est arrivée intacte.' },
};

/** Values as a claim could have them, written the way of the language. */
function believable(language: string, now: Instant): Required<Record<MessageVariable, string>> {
  const { item, explanation } = words[language] ?? words.en!;
  const day = (days: number) => formatDate(addDays(civilDateOf(now, 'UTC'), days), language);
  const line = (name: TemplateName) => originalTemplate(name, language) ?? originalTemplate(name, 'en');
  return {
    firstName: 'Marie',
    number: 'C-10428',
    item,
    order: '208-4471-9',
    amount: formatMoney({ amount: 2390, currency: 'EUR' }, language),
    explanation,
    missing: `- ${line('line_claim.photos')}\n- ${line('line_order.deliveredAt')}`,
    lastDay: day(14),
    from: day(30),
  };
}

/** What a text would become as a template: the message with everything known, the same with only what always is, or what is wrong with it. */
export function previewTemplate(name: TemplateName, language: string, text: string, now: Instant): TemplatePreview {
  const faults = templateFaults(name, text).map(fault => ({
    ...fault,
    en: templateFaultText(fault, 'en'),
    fr: templateFaultText(fault, 'fr'),
  }));
  if (faults.length > 0) return { faults, full: null, bare: null };
  const full: TemplateValues = believable(language, now);
  const sure = messageVariableNames.filter(
    variable =>
      messageVariables[variable].known !== 'sometimes' &&
      !variablesFor(name).some(one => one.name === variable && one.sometimes),
  );
  const bare = Object.fromEntries(sure.map(variable => [variable, full[variable]]));
  return { faults, full: fillWithGaps(text, full), bare: fillWithGaps(text, bare) };
}
