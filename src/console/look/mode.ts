export type Mode = 'light' | 'dark';

const place = 'quittance.mode';
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)').matches;

/** Whether the console is dark now: by the reader's choice, else by the system. */
export function isDark(): boolean {
  return (document.documentElement.dataset.theme ?? (systemIsDark() ? 'dark' : 'light')) === 'dark';
}

/** Shows a mode and remembers it; the system's own is followed again instead of being fixed. */
export function showMode(mode: Mode): void {
  if (mode === (systemIsDark() ? 'dark' : 'light')) {
    localStorage.removeItem(place);
    delete document.documentElement.dataset.theme;
  } else {
    localStorage.setItem(place, mode);
    document.documentElement.dataset.theme = mode;
  }
}

/** Shows what was chosen on this machine; called before the first paint. */
export function showChosenMode(): void {
  const chosen = localStorage.getItem(place);
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
}
