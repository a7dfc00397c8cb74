type WithoutNulls<T> = T extends readonly (infer U)[]
  ? WithoutNulls<U>[]
  : T extends object
    ? { [K in keyof T]: WithoutNulls<Exclude<T[K], null>> }
    : T;

/** A copy in which null and undefined members are absent, all the way down: unknown has one spelling inside. */
export function withoutNulls<T>(value: T): WithoutNulls<T> {
  if (Array.isArray(value)) return value.map(withoutNulls) as WithoutNulls<T>;
  if (value === null || typeof value !== 'object') return value as WithoutNulls<T>;
  const known = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(known.map(([key, member]) => [key, withoutNulls(member)])) as WithoutNulls<T>;
}
