const hole = /\[([^[\]]*)\]|\{(\w+)\}/g;
const inner = /\{(\w+)\}/g;

/** Stands in a message where its writer has to say something themselves. */
export const gap = '…';

export type TemplateValues = Record<string, string | undefined>;

/** The variables of a template: those that it needs, and those that it can do without. */
export function variablesOf(text: string): { required: string[]; optional: string[] } {
  const required = new Set<string>();
  const optional = new Set<string>();
  for (const [, segment, name] of text.matchAll(hole)) {
    if (name !== undefined) required.add(name);
    for (const [, inSegment] of (segment ?? '').matchAll(inner)) optional.add(inSegment!);
  }
  return { required: [...required], optional: [...optional].filter(name => !required.has(name)) };
}

/**
 * The message itself. Throws a RangeError that names the variable when one that is needed is missing or empty, or one is given that the
 * template does not have. What is filled in is never read as part of the template.
 */
export function fillTemplate({ text }: { text: string }, variables: TemplateValues): string {
  const { required, optional } = variablesOf(text);
  const unknown = Object.keys(variables).find(name => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) throw new RangeError(`template: it has no variable "${unknown}"`);
  const lacking = required.find(name => !variables[name]);
  if (lacking !== undefined) throw new RangeError(`template: the variable "${lacking}" is missing`);
  return text.replace(hole, (_all, segment: string | undefined, name: string) => {
    if (segment === undefined) return variables[name]!;
    const known = [...segment.matchAll(inner)].every(([, inSegment]) => variables[inSegment!]);
    return known ? segment.replace(inner, (_hole, inSegment: string) => variables[inSegment!]!) : '';
  });
}

/** The message with what is known; a gap stands where something that it needs is not. Values that it has no place for are left aside. */
export function fillWithGaps(text: string, values: TemplateValues): string {
  const { required, optional } = variablesOf(text);
  const given = [...required.map(name => [name, values[name] || gap]), ...optional.map(name => [name, values[name]])];
  return fillTemplate({ text }, Object.fromEntries(given));
}
