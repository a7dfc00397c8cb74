import type { KeyChoice } from './KeyProvider.tsx';

const place = 'quittance.keys';

/** The keys as they were last known on this machine: they act before the server has told the reader's own. */
export function keptChoice(): KeyChoice {
  try {
    const { single = true, map = {} } = JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<KeyChoice>;
    return { single, map };
  } catch {
    return { single: true, map: {} };
  }
}

export function keepChoice(choice: KeyChoice): void {
  try {
    localStorage.setItem(place, JSON.stringify(choice));
  } catch {
    // A full or forbidden storage: the server tells them again.
  }
}
