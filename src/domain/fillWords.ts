/** Words with each `{name}` replaced by its value; a name that has none stands as it is. */
export function fillWords(words: string, values: Readonly<Record<string, string | number | undefined>>): string {
  return words.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
