/** The answers of several questions that are asked at once, by their names. */
export async function together<T extends Record<string, unknown>>(
  parts: T,
): Promise<{ [Name in keyof T]: Awaited<T[Name]> }> {
  const answers = await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await part] as const));
  return Object.fromEntries(answers) as { [Name in keyof T]: Awaited<T[Name]> };
}
