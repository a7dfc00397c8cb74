import { variablesOf } from './fillTemplate.ts';
import { variablesFor } from './messageVariables.ts';
import type { TemplateName } from './templateNames.ts';

/** Longer than this no template is: the message that it becomes has to fit into a command. */
export const longestTemplate = 4000;

/** What keeps a text from being a template; `name` is the variable, or the piece of text, that is at fault. */
export type TemplateFault = { code: TemplateFaultCode; name: string };

type Sentence = (name: string) => string;

const sentences = {
  empty: { en: () => 'It is empty.', fr: () => 'Le texte est vide.' },
  too_long: {
    en: () => `It is longer than ${longestTemplate} characters.`,
    fr: () => `Le texte dépasse ${longestTemplate} caractères.`,
  },
  unknown_variable: {
    en: name => `There is no variable {${name}} in this message.`,
    fr: name => `La variable {${name}} n’existe pas dans ce message.`,
  },
  loose_sign: {
    en: sign => `A “${sign}” has no counterpart.`,
    fr: sign => `Un signe « ${sign} » n’a pas son pendant.`,
  },
  nested: {
    en: () => 'A part in […] stands inside another one.',
    fr: () => 'Une partie entre […] se trouve à l’intérieur d’une autre.',
  },
  nothing_to_leave_out: {
    en: part => `“[${part}]” has no variable in it: nothing says when it is left out.`,
    fr: part => `« [${part}] » ne contient aucune variable : rien ne dit quand l’omettre.`,
  },
  sometimes_unknown: {
    en: name => `{${name}} is not always known: put it, with the words around it, in […].`,
    fr: name => `{${name}} n’est pas toujours connu : placez-le, avec les mots qui l’entourent, entre […].`,
  },
  missing: {
    en: name => `This message needs {${name}}.`,
    fr: name => `Ce message a besoin de {${name}}.`,
  },
} as const satisfies Record<string, { en: Sentence; fr: Sentence }>;
export type TemplateFaultCode = keyof typeof sentences;

export const templateFaultCodes = Object.keys(sentences) as [TemplateFaultCode, ...TemplateFaultCode[]];

/** A fault as a sentence. */
export function templateFaultText({ code, name }: TemplateFault, language: 'en' | 'fr'): string {
  return sentences[code][language](name);
}

/** Everything that is wrong with the text of a template; nothing when messages can be made of it. */
export function templateFaults(template: TemplateName, text: string): TemplateFault[] {
  if (text.trim() === '') return [{ code: 'empty', name: '' }];
  const faults: TemplateFault[] = text.length > longestTemplate ? [{ code: 'too_long', name: '' }] : [];
  const known = variablesFor(template);
  const written = [...new Set([...text.matchAll(/\{([^{}[\]\n]*)\}/g)].map(([, name]) => name!))];
  const unknown = written.filter(name => !known.some(variable => variable.name === name));
  faults.push(...unknown.map(name => ({ code: 'unknown_variable', name }) as const));
  const without = text.replace(/\{[^{}[\]\n]*\}/g, '');
  const brace = /[{}]/.exec(without)?.[0];
  if (brace) faults.push({ code: 'loose_sign', name: brace });
  faults.push(...bracketFaults(text));
  if (faults.length > 0) return faults;
  const { required, optional } = variablesOf(text);
  for (const { name, must, sometimes } of known) {
    if (sometimes && required.includes(name)) faults.push({ code: 'sometimes_unknown', name });
    if (must && !required.includes(name) && !optional.includes(name)) faults.push({ code: 'missing', name });
  }
  return faults;
}

function bracketFaults(text: string): TemplateFault[] {
  const parts = [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, part]) => part!);
  const bare = parts.find(part => !/\{\w+\}/.test(part));
  if (bare !== undefined) return [{ code: 'nothing_to_leave_out', name: bare }];
  const rest = text.replace(/\[[^[\]]*\]/g, '');
  const sign = /[[\]]/.exec(rest)?.[0];
  if (!sign) return [];
  const nested = /\[[^[\]]*\]/.test(rest);
  return [nested ? { code: 'nested', name: '' } : { code: 'loose_sign', name: sign }];
}
