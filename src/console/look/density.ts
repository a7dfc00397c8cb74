import type { Preferences } from '#api/schemas/preferences.ts';

export type Density = NonNullable<Preferences['density']>;

const place = 'quittance.density';

/** How much room things take while nobody chose. */
export const usualDensity: Density = 'comfortable';

/** Shows a density (`tokens.css`) and remembers it here, so that the next page begins with it. */
export function showDensity(density: Density): void {
  if (density === usualDensity) {
    localStorage.removeItem(place);
    delete document.documentElement.dataset.density;
  } else {
    localStorage.setItem(place, density);
    document.documentElement.dataset.density = density;
  }
}

/** Shows what was last shown on this machine; called before the first paint. */
export function showLastDensity(): void {
  if (localStorage.getItem(place) === 'compact') document.documentElement.dataset.density = 'compact';
}
