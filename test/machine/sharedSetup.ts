type Held<T> = { value: Promise<T>; users: number };

const place = Symbol.for('quittance.test.setup');
const everywhere = globalThis as { [place]?: Map<string, Held<unknown>> };
everywhere[place] ??= new Map();
const registry = everywhere[place];

/** Makes a thing once for all test projects of a run, which each load their own copy of this module; the last to leave ends it. */
export async function shareSetup<T>(
  name: string,
  make: () => Promise<T>,
  end: (value: T) => Promise<void>,
): Promise<{ value: T; leave(): Promise<void> }> {
  const held = (registry.get(name) ?? { value: make(), users: 0 }) as Held<T>;
  registry.set(name, held);
  held.users += 1;
  const value = await held.value;
  return {
    value,
    leave: async () => {
      held.users -= 1;
      if (held.users > 0) return;
      registry.delete(name);
      await end(value);
    },
  };
}
